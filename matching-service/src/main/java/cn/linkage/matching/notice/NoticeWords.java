package cn.linkage.matching.notice;

import cn.linkage.contracts.codes.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sentences of notices, in one place. Organisations are named, persons never. */
public final class NoticeWords {

    private NoticeWords() {}

    public static Words proposed(String offer, String need, String other, String quantityZh, String quantityEn) {
        return new Words(
                "新的匹配方案：“" + offer + "”与“" + need + "”，" + quantityZh + "，对方为" + other + "。请接受或婉拒。",
                "A match is proposed: \"" + offer + "\" and \"" + need + "\", " + quantityEn + ", with " + other
                        + ". Please accept or decline.");
    }

    public static Words accepted(String offer, String need, String other, String quantityZh, String quantityEn) {
        return new Words(
                other + "已接受“" + offer + "”与“" + need + "”的匹配方案，" + quantityZh + "，等待贵方确认",
                other + " accepted the match of \"" + offer + "\" and \"" + need + "\", " + quantityEn
                        + "; your answer is awaited");
    }

    public static Words agreed(String offer, String need, String other, String quantityZh, String quantityEn) {
        return new Words(
                "与" + other + "达成协议：“" + offer + "”与“" + need + "”，" + quantityZh,
                "Agreed with " + other + ": \"" + offer + "\" and \"" + need + "\", " + quantityEn);
    }

    public static Words declined(String offer, String need, Words reason) {
        return new Words(
                "“" + offer + "”与“" + need + "”的匹配方案未被接受，原因：" + reason.zh(),
                "The match of \"" + offer + "\" and \"" + need + "\" was declined; reason: " + reason.en());
    }

    public static Words expired(String offer, String need) {
        return new Words(
                "“" + offer + "”与“" + need + "”的匹配方案已过期，数量已释放",
                "The match of \"" + offer + "\" and \"" + need + "\" expired; its quantity is free again");
    }

    public static Words withdrawn(String offer, String need, Words reason) {
        return new Words(
                "“" + offer + "”与“" + need + "”的匹配方案已撤回，原因：" + reason.zh(),
                "The match of \"" + offer + "\" and \"" + need + "\" was taken back; reason: " + reason.en());
    }

    static Words offerShort(String offer, @Nullable Words shortBy) {
        return shortBy == null
                ? new Words("资源“" + offer + "”的数量已能满足全部协议", "The offer \"" + offer + "\" covers its agreements again")
                : new Words(
                        "资源“" + offer + "”调减后比已达成的协议少 " + shortBy.zh() + "，协议仍然有效，请双方协商",
                        "The offer \"" + offer + "\" was cut and is short of its agreements by " + shortBy.en()
                                + "; they stand, please talk to each other");
    }

    static Words slotShort(String offer, LocalDate date, @Nullable Words shortBy) {
        return offerShort(offer + " " + date, shortBy);
    }

    static Words needShort(String need, @Nullable Words shortBy) {
        return shortBy == null
                ? new Words(
                        "需求“" + need + "”的数量已能容纳全部协议", "The need \"" + need + "\" takes all of its agreements again")
                : new Words(
                        "需求“" + need + "”调减后比已达成的协议少 " + shortBy.zh() + "，协议仍然有效，请双方协商",
                        "The need \"" + need + "\" was cut and is short of its agreements by " + shortBy.en()
                                + "; they stand, please talk to each other");
    }
}
