package cn.linkage.launcher;

/** The last words of a successful start: where to go, who to be, where things lie. */
final class Welcome {

    private Welcome() {}

    static String text(Installation installation, UpOptions options, Secrets secrets, boolean detached) {
        String accounts = options.demo() ? demoAccounts(secrets) : "";
        return """

                %s
                %s
                  API page      %s/api-docs
                  data          %s
                  logs          %s   (./linkage logs [service] -f)
                  secrets       %s

                %s stops everything and keeps the data.
                """.formatted(
                        options.address().uri(),
                        accounts,
                        options.address().uri(),
                        installation.data(),
                        installation.logs(),
                        installation.secrets(),
                        detached ? "./linkage down" : "Ctrl-C, or ./linkage down in another shell,");
    }

    private static String demoAccounts(Secrets secrets) {
        return """

                  Demo accounts, all with the password %s
                    demo-economic-bureau            经信局 economic bureau
                    demo-education-bureau           教育局 education bureau
                    demo-science-bureau             科技局 science bureau
                    demo-science-association        科协 science association
                    demo-platform-admin             平台管理员 platform administrator
                    demo-enterprise-member          企业联系人, 演示 enterprise
                    demo-technology-vice-president  科技副总 of the same enterprise
                    demo-school-member              学校联系人, 演示 school
                    demo-science-vice-principal     科学副校长 of the same school
                    demo-newcomer                   a person who belongs nowhere yet
                """.formatted(secrets.password("demo.password"));
    }
}
