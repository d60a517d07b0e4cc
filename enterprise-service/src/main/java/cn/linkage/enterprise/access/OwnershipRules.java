package cn.linkage.enterprise.access;

import static cn.linkage.starter.security.AccessRules.id;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.enterprise.contact.ContactOwner;
import cn.linkage.enterprise.contact.Contacts;
import cn.linkage.enterprise.contact.Counterparties;
import cn.linkage.enterprise.offer.OfferOwners;
import cn.linkage.enterprise.offer.OfferOwners.OfferOwner;
import cn.linkage.enterprise.registration.ApplicationOwners;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.security.Access;
import cn.linkage.starter.security.AccessRule;
import cn.linkage.starter.security.AccessRules;
import cn.linkage.starter.security.Offices;
import cn.linkage.starter.security.Person;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rules that depend on whose a thing is. Colleagues, the members of one enterprise, own its things together. */
@Component
class OwnershipRules {

    private static final String ENTERPRISE = "enterpriseId";

    private final Memberships memberships;
    private final OfferOwners offers;
    private final ApplicationOwners applications;
    private final Counterparties counterparties;
    private final Contacts contacts;

    OwnershipRules(
            Memberships memberships,
            OfferOwners offers,
            ApplicationOwners applications,
            Counterparties counterparties,
            Contacts contacts) {
        this.memberships = memberships;
        this.offers = offers;
        this.applications = applications;
        this.counterparties = counterparties;
        this.contacts = contacts;
    }

    /** Members of the enterprise, in either role. */
    AccessRule enterpriseMember() {
        return AccessRules.memberOf(memberships, Side.ENTERPRISE, ENTERPRISE);
    }

    /** Members of any enterprise. */
    AccessRule anyEnterpriseMember() {
        return AccessRules.memberOfAny(memberships, Side.ENTERPRISE);
    }

    /** Members of the enterprise in the role ENTERPRISE_MEMBER: technology vice-presidents end nobody's membership. */
    AccessRule enterpriseMemberProper() {
        return aboutEnterprise((person, enterpriseId) ->
                memberships.isMember(person, Side.ENTERPRISE, enterpriseId, MembershipRole.ENTERPRISE_MEMBER));
    }

    /**
     * Own members, the economic bureau, members of a school that has an agreement with the enterprise. A refused look is
     * recorded.
     */
    AccessRule contactReader() {
        AccessRule allowed = enterpriseMember().or(bureau()).or(aboutEnterprise(counterparties::isCounterparty));
        return (person, variables) -> {
            Access access = allowed.decide(person, variables);
            if (person != null && access == Access.FORBIDDEN) {
                id(variables, ENTERPRISE)
                        .ifPresent(enterpriseId -> contacts.refusedLook(ContactOwner.ENTERPRISE, enterpriseId));
            }
            return access;
        };
    }

    /** What is published anyone may see; everything else only its owners, and nobody else learns that it exists. */
    AccessRule offerReader() {
        return (person, variables) -> {
            Optional<OfferOwner> owner = id(variables, "offerId").flatMap(offers::ownerOf);
            if (owner.isEmpty()) {
                return Access.HIDDEN;
            }
            return owner.get().published() || owns(person, owner.get()) ? Access.GRANTED : Access.HIDDEN;
        };
    }

    /** Owners act; others are refused where the offer is public and learn nothing where it is not. */
    AccessRule offerOwner() {
        return (person, variables) -> {
            Optional<OfferOwner> owner = id(variables, "offerId").flatMap(offers::ownerOf);
            if (owner.isEmpty()) {
                return Access.HIDDEN;
            }
            if (owns(person, owner.get())) {
                return Access.GRANTED;
            }
            return owner.get().published() ? Access.FORBIDDEN : Access.HIDDEN;
        };
    }

    /** The applicant and the economic bureau; for anybody else the application does not exist. */
    AccessRule applicationReader() {
        return applicant().or(bureau()).orHide();
    }

    /** The economic bureau; the applicant may know of the application, nobody else. */
    AccessRule applicationDecider() {
        return onlyTheFirst(bureau(), applicant());
    }

    /** The applicant; the economic bureau may know of the application, nobody else. */
    AccessRule applicationOwner() {
        return onlyTheFirst(applicant(), bureau());
    }

    private AccessRule applicant() {
        return (person, variables) -> granted(person != null
                && id(variables, "applicationId")
                        .flatMap(applications::applicantOf)
                        .filter(person.id()::equals)
                        .isPresent());
    }

    private static AccessRule bureau() {
        return AccessRules.office(Offices.ECONOMIC_BUREAU);
    }

    private static AccessRule onlyTheFirst(AccessRule first, AccessRule second) {
        return (person, variables) -> {
            if (first.decide(person, variables) == Access.GRANTED) {
                return Access.GRANTED;
            }
            return second.decide(person, variables) == Access.GRANTED ? Access.FORBIDDEN : Access.HIDDEN;
        };
    }

    /**
     * Grants where the caller stands to the enterprise of the path as the test wants.
     *
     * @param test of person and enterprise
     */
    private static AccessRule aboutEnterprise(BiPredicate<UUID, UUID> test) {
        return (person, variables) -> granted(person != null
                && id(variables, ENTERPRISE)
                        .filter(enterpriseId -> test.test(person.id(), enterpriseId))
                        .isPresent());
    }

    private static Access granted(boolean yes) {
        return yes ? Access.GRANTED : Access.FORBIDDEN;
    }

    private boolean owns(@Nullable Person person, OfferOwner owner) {
        return person != null && memberships.isMember(person.id(), Side.ENTERPRISE, owner.enterpriseId());
    }
}
