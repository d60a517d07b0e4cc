package cn.linkage.contracts;

import cn.linkage.contracts.enterprise.EnterpriseChanged;
import cn.linkage.contracts.enterprise.EnterpriseMembershipGranted;
import cn.linkage.contracts.enterprise.EnterpriseMembershipRevoked;
import cn.linkage.contracts.enterprise.EnterpriseVerified;
import cn.linkage.contracts.enterprise.OfferChanged;
import cn.linkage.contracts.enterprise.OfferExpired;
import cn.linkage.contracts.enterprise.OfferPaused;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.enterprise.OfferRestated;
import cn.linkage.contracts.enterprise.OfferWithdrawn;
import cn.linkage.contracts.matching.AgreementMade;
import cn.linkage.contracts.matching.ProposalAccepted;
import cn.linkage.contracts.matching.ProposalDeclined;
import cn.linkage.contracts.matching.ProposalExpired;
import cn.linkage.contracts.matching.ProposalMade;
import cn.linkage.contracts.matching.ProposalWithdrawn;
import cn.linkage.contracts.school.NeedChanged;
import cn.linkage.contracts.school.NeedExpired;
import cn.linkage.contracts.school.NeedPaused;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.contracts.school.NeedRestated;
import cn.linkage.contracts.school.NeedWithdrawn;
import cn.linkage.contracts.school.SchoolChanged;
import cn.linkage.contracts.school.SchoolMembershipGranted;
import cn.linkage.contracts.school.SchoolMembershipRevoked;
import cn.linkage.contracts.school.SchoolVerified;
import java.util.Arrays;

/** Every event that crosses a border: its name on the wire, its topic, its record. The one place that lists them. */
public enum EventType {
    ENTERPRISE_VERIFIED("enterprise-verified.v1", Topics.ENTERPRISES, EnterpriseVerified.class),
    ENTERPRISE_CHANGED("enterprise-changed.v1", Topics.ENTERPRISES, EnterpriseChanged.class),
    ENTERPRISE_MEMBERSHIP_GRANTED(
            "enterprise-membership-granted.v1", Topics.ENTERPRISE_MEMBERSHIPS, EnterpriseMembershipGranted.class),
    ENTERPRISE_MEMBERSHIP_REVOKED(
            "enterprise-membership-revoked.v1", Topics.ENTERPRISE_MEMBERSHIPS, EnterpriseMembershipRevoked.class),
    OFFER_PUBLISHED("offer-published.v1", Topics.OFFERS, OfferPublished.class),
    OFFER_CHANGED("offer-changed.v1", Topics.OFFERS, OfferChanged.class),
    OFFER_PAUSED("offer-paused.v1", Topics.OFFERS, OfferPaused.class),
    OFFER_WITHDRAWN("offer-withdrawn.v1", Topics.OFFERS, OfferWithdrawn.class),
    OFFER_EXPIRED("offer-expired.v1", Topics.OFFERS, OfferExpired.class),
    OFFER_RESTATED("offer-restated.v1", Topics.OFFERS, OfferRestated.class),
    SCHOOL_VERIFIED("school-verified.v1", Topics.SCHOOLS, SchoolVerified.class),
    SCHOOL_CHANGED("school-changed.v1", Topics.SCHOOLS, SchoolChanged.class),
    SCHOOL_MEMBERSHIP_GRANTED("school-membership-granted.v1", Topics.SCHOOL_MEMBERSHIPS, SchoolMembershipGranted.class),
    SCHOOL_MEMBERSHIP_REVOKED("school-membership-revoked.v1", Topics.SCHOOL_MEMBERSHIPS, SchoolMembershipRevoked.class),
    NEED_PUBLISHED("need-published.v1", Topics.NEEDS, NeedPublished.class),
    NEED_CHANGED("need-changed.v1", Topics.NEEDS, NeedChanged.class),
    NEED_PAUSED("need-paused.v1", Topics.NEEDS, NeedPaused.class),
    NEED_WITHDRAWN("need-withdrawn.v1", Topics.NEEDS, NeedWithdrawn.class),
    NEED_EXPIRED("need-expired.v1", Topics.NEEDS, NeedExpired.class),
    NEED_RESTATED("need-restated.v1", Topics.NEEDS, NeedRestated.class),
    PROPOSAL_MADE("proposal-made.v1", Topics.PROPOSALS, ProposalMade.class),
    PROPOSAL_ACCEPTED("proposal-accepted.v1", Topics.PROPOSALS, ProposalAccepted.class),
    PROPOSAL_DECLINED("proposal-declined.v1", Topics.PROPOSALS, ProposalDeclined.class),
    PROPOSAL_EXPIRED("proposal-expired.v1", Topics.PROPOSALS, ProposalExpired.class),
    PROPOSAL_WITHDRAWN("proposal-withdrawn.v1", Topics.PROPOSALS, ProposalWithdrawn.class),
    AGREEMENT_MADE("agreement-made.v1", Topics.AGREEMENTS, AgreementMade.class);

    private final String typeName;
    private final String topic;
    private final Class<? extends Event> payload;

    EventType(String typeName, String topic, Class<? extends Event> payload) {
        this.typeName = "cn.linkage." + typeName;
        this.topic = topic;
        this.payload = payload;
    }

    /** The CloudEvents {@code type}. */
    public String typeName() {
        return typeName;
    }

    public String topic() {
        return topic;
    }

    public Class<? extends Event> payload() {
        return payload;
    }

    /**
     * The type of an event.
     *
     * @throws IllegalArgumentException if its class is not listed here
     */
    public static EventType of(Class<? extends Event> payload) {
        return Arrays.stream(values())
                .filter(t -> t.payload == payload)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No event type lists " + payload.getName()));
    }
}
