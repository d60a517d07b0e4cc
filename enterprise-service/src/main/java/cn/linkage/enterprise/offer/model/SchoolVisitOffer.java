package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.VisitActivity;
import cn.linkage.contracts.codes.Words;
import java.util.Set;

/**
 * Visits of the enterprise into schools (企业走进校园); the offer's quantity counts visits.
 *
 * @param activity what is done
 * @param topics what it is about; at least one
 * @param minutes length of a visit in minutes
 * @param audienceMax the most pupils of a visit
 */
public record SchoolVisitOffer(
        ItemCategory itemCategory, VisitActivity activity, Set<ScienceTopic> topics, int minutes, int audienceMax)
        implements OfferDetails {

    public static final int MINUTES_LEAST = 20;
    public static final int MINUTES_MOST = 480;
    public static final int AUDIENCE_MOST = 5_000;

    public SchoolVisitOffer {
        Findings findings = Findings.ofDetails(GiftKind.SCHOOL_VISIT, itemCategory);
        topics = findings.some("topics", new Words("主题", "topics"), ScienceTopic.class, topics);
        findings.number("minutes", new Words("每次分钟数", "a visit in minutes"), minutes, MINUTES_LEAST, MINUTES_MOST);
        findings.number(
                "audienceMax", new Words("每次最多学生", "the most pupils of a visit"), audienceMax, 1, AUDIENCE_MOST);
        findings.none();
    }
}
