package cn.linkage.school.registration.model;

import cn.linkage.contracts.codes.Words;

/** What an officer should look at before deciding; it blocks nothing. */
public enum Warning {
    OTHER_PROVINCE(
            "学校标识码第 3、4 位不是 33（浙江），请核对", "digits 3 and 4 of the school code are not 33 (Zhejiang); please check");

    private final Words words;

    Warning(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
