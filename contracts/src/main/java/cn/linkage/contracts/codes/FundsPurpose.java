package cn.linkage.contracts.codes;

/** What a sum of money is for. A change of purpose needs the donor's consent (公益事业捐赠法 art. 18). */
public enum FundsPurpose {
    EQUIPMENT_PURCHASE("购置科学教育设备", "Buying equipment for science education"),
    VENUE("建设科学教育场所", "Building rooms for science education"),
    TEACHER_TRAINING("科学教师培训", "Training science teachers"),
    ACTIVITY("科学教育活动", "Activities in science education"),
    AWARD("科技创新奖励", "Awards for innovation");

    private final Words words;

    FundsPurpose(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
