package cn.linkage.contracts.codes;

/** Fields of science and technology that a lecture, a tour or a visit is about; several may hold. */
public enum ScienceTopic {
    MATHEMATICS("数学", "Mathematics"),
    PHYSICS("物理", "Physics"),
    CHEMISTRY("化学", "Chemistry"),
    BIOLOGY("生物", "Biology"),
    EARTH_AND_SPACE("地球与空间", "Earth and space"),
    ENVIRONMENT("生态环境", "Environment"),
    ENERGY("能源", "Energy"),
    MATERIALS("材料", "Materials"),
    MANUFACTURING("智能制造", "Manufacturing"),
    ELECTRONICS("电子与电气", "Electronics"),
    INFORMATION("信息与人工智能", "Information and artificial intelligence"),
    ROBOTICS("机器人", "Robotics"),
    HEALTH("医药健康", "Health"),
    AGRICULTURE("农业科技", "Agriculture");

    private final Words words;

    ScienceTopic(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
