package cn.linkage.matching.fit;

import cn.linkage.contracts.codes.Words;

/** What keeps a school's group from every slot of a tour, in the order in which it is asked; the words say what fails. */
public enum TourObstacle {
    DATES("没有学校可行日期上的场次", "no slot on a day on which the school can go"),
    GRADE_BANDS("场次不接待该学段", "no slot on these days receives the grade bands"),
    PLACES("场次剩余名额不足以容纳该批学生", "no slot on these days has enough places left for the group"),
    ADULTS("随行成人人数不足", "too few adults come along for so many pupils"),
    AWAY("该学段当天已有其他研学", "the grade band is on another tour on these days");

    private final Words words;

    TourObstacle(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
