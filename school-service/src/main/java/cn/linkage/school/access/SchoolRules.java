package cn.linkage.school.access;

import static cn.linkage.starter.security.AccessRules.id;
import static cn.linkage.starter.security.AccessRules.memberOf;
import static cn.linkage.starter.security.AccessRules.memberOfAny;
import static cn.linkage.starter.security.AccessRules.office;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.school.contact.ContactOwner;
import cn.linkage.school.contact.Contacts;
import cn.linkage.school.contact.Counterparties;
import cn.linkage.school.need.NeedOwners;
import cn.linkage.school.need.NeedOwners.NeedOwner;
import cn.linkage.school.registration.Applicants;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.security.Access;
import cn.linkage.starter.security.AccessRule;
import cn.linkage.starter.security.Offices;
import cn.linkage.starter.security.Person;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules that depend on what school-service keeps: applications, schools, needs, contacts. */
@Component
class SchoolRules {

    private static final String SCHOOL = "schoolId";

    private final Memberships memberships;
    private final Applicants applicants;
    private final NeedOwners needs;
    private final Counterparties counterparties;
    private final Contacts contacts;

    SchoolRules(
            Memberships memberships,
            Applicants applicants,
            NeedOwners needs,
            Counterparties counterparties,
            Contacts contacts) {
        this.memberships = memberships;
        this.applicants = applicants;
        this.needs = needs;
        this.counterparties = counterparties;
        this.contacts = contacts;
    }

    /** Members of the school in the path, in any role: they are colleagues. */
    AccessRule schoolMember() {
        return memberOf(memberships, Side.SCHOOL, SCHOOL);
    }

    /** Members of any school. */
    AccessRule anySchoolMember() {
        return memberOfAny(memberships, Side.SCHOOL);
    }

    /** Members of the school in the path who are more than its science vice-principal. */
    AccessRule fullMember() {
        return (person, path) -> granted(person != null
                && id(path, SCHOOL)
                        .filter(school ->
                                memberships.isMember(person.id(), Side.SCHOOL, school, MembershipRole.SCHOOL_MEMBER))
                        .isPresent());
    }

    /** The person whose membership the path names. */
    AccessRule holderOf(String variable) {
        return (person, path) -> granted(person != null
                && id(path, variable)
                        .flatMap(memberships::find)
                        .filter(membership ->
                                membership.active() && membership.personId().equals(person.id()))
                        .isPresent());
    }

    /** The applicant and the education bureau; for anybody else the application does not exist. */
    AccessRule applicationReader() {
        return applicant().or(office(Offices.EDUCATION_BUREAU)).orHide();
    }

    /** The education bureau; the applicant may know of the application, nobody else. */
    AccessRule applicationDecider() {
        return (person, path) -> {
            if (office(Offices.EDUCATION_BUREAU).decide(person, path) == Access.GRANTED) {
                return Access.GRANTED;
            }
            return applicant().decide(person, path) == Access.GRANTED ? Access.FORBIDDEN : Access.HIDDEN;
        };
    }

    /** The applicant; the education bureau may know of the application, nobody else. */
    AccessRule applicationOwner() {
        return (person, path) -> {
            if (applicant().decide(person, path) == Access.GRANTED) {
                return Access.GRANTED;
            }
            return office(Offices.EDUCATION_BUREAU).decide(person, path) == Access.GRANTED
                    ? Access.FORBIDDEN
                    : Access.HIDDEN;
        };
    }

    /** Anyone where the need is published, else members of its school; for anybody else it does not exist. */
    AccessRule needReader() {
        return (person, path) -> id(path, "needId")
                .flatMap(needs::ownerOf)
                .map(owner -> owner.published() || isMember(person, owner) ? Access.GRANTED : Access.HIDDEN)
                .orElse(Access.HIDDEN);
    }

    /** Members of the need's school; anybody else is forbidden a published one, and any other does not exist for them. */
    AccessRule needOwner() {
        return (person, path) -> id(path, "needId")
                .flatMap(needs::ownerOf)
                .map(owner -> {
                    if (isMember(person, owner)) {
                        return Access.GRANTED;
                    }
                    return owner.published() ? Access.FORBIDDEN : Access.HIDDEN;
                })
                .orElse(Access.HIDDEN);
    }

    /** Own members, the education bureau, members of an enterprise with an agreement. A refused look is recorded. */
    AccessRule contactReader() {
        AccessRule ownOrOffice = schoolMember().or(office(Offices.EDUCATION_BUREAU));
        return (person, path) -> {
            Access access = ownOrOffice.decide(person, path);
            Optional<UUID> school = id(path, SCHOOL);
            if (access == Access.GRANTED || person == null || school.isEmpty()) {
                return access;
            }
            if (counterparties.isCounterparty(person.id(), school.get())) {
                return Access.GRANTED;
            }
            contacts.refusedLook(ContactOwner.SCHOOL, school.get());
            return Access.FORBIDDEN;
        };
    }

    private AccessRule applicant() {
        return (person, path) -> granted(person != null
                && id(path, "applicationId")
                        .flatMap(applicants::applicantOf)
                        .filter(person.id()::equals)
                        .isPresent());
    }

    private boolean isMember(@Nullable Person person, NeedOwner owner) {
        return person != null && memberships.isMember(person.id(), Side.SCHOOL, owner.schoolId());
    }

    private static Access granted(boolean yes) {
        return yes ? Access.GRANTED : Access.FORBIDDEN;
    }
}
