package cn.linkage.contracts.codes;

/** What an enterprise does in the school. */
public enum VisitActivity {
    EXPERIMENT_SHOW("实验秀", "Experiment show"),
    EXHIBITION("展品展示", "Exhibition"),
    WORKSHOP("动手工作坊", "Workshop"),
    CAREER_TALK("职业分享", "Career talk");

    private final Words words;

    VisitActivity(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
