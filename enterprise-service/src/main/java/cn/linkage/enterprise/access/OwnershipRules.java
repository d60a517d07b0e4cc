package cn.linkage.enterprise.access;

import static cn.linkage.starter.security.AccessRules.id;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.enterprise.contact.Counterparties;
import cn.linkage.enterprise.offer.OfferOwners;
import cn.linkage.enterprise.offer.OfferOwners.OfferOwner;
import cn.linkage.enterprise.registration.ApplicationOwners;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.security.Access;
import cn.linkage.starter.security.AccessRule;
import cn.linkage.starter.security.AccessRules;
import cn.linkage.starter.security.Person;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rules that depend on whose a thing is. Colleagues, the members of one enterprise, own its things together. */
@Component
class OwnershipRules {

    private final Memberships memberships;
    private final OfferOwners offers;
    private final ApplicationOwners applications;
    private final Counterparties counterparties;

    OwnershipRules(
            Memberships memberships,
            OfferOwners offers,
            ApplicationOwners applications,
            Counterparties counterparties) {
        this.memberships = memberships;
        this.offers = offers;
        this.applications = applications;
        this.counterparties = counterparties;
    }

    /** Members of the enterprise, in either role. */
    AccessRule enterpriseMember() {
        return AccessRules.memberOf(memberships, Side.ENTERPRISE, "enterpriseId");
    }

    /** Members of the enterprise in the role ENTERPRISE_MEMBER: technology vice-presidents end nobody's membership. */
    AccessRule enterpriseMemberProper() {
        return aboutEnterprise((person, enterpriseId) ->
                memberships.isMember(person, Side.ENTERPRISE, enterpriseId, MembershipRole.ENTERPRISE_MEMBER));
    }

    /** Members of a school that has an agreement with the enterprise. */
    AccessRule schoolWithAgreement() {
        return aboutEnterprise(counterparties::isCounterparty);
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

    /** Who filed the application. */
    AccessRule applicant() {
        return (person, variables) -> {
            Optional<UUID> applicant = id(variables, "applicationId").flatMap(applications::applicantOf);
            return person != null && applicant.filter(person.id()::equals).isPresent() ? Access.GRANTED : Access.HIDDEN;
        };
    }

    /**
     * Grants where the caller stands to the enterprise of the path as the test wants.
     *
     * @param test of person and enterprise
     */
    private static AccessRule aboutEnterprise(BiPredicate<UUID, UUID> test) {
        return (person, variables) -> person != null
                        && id(variables, "enterpriseId")
                                .filter(enterpriseId -> test.test(person.id(), enterpriseId))
                                .isPresent()
                ? Access.GRANTED
                : Access.FORBIDDEN;
    }

    private boolean owns(@Nullable Person person, OfferOwner owner) {
        return person != null && memberships.isMember(person.id(), Side.ENTERPRISE, owner.enterpriseId());
    }
}
