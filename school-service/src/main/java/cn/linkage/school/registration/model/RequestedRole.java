package cn.linkage.school.registration.model;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.school.viceprincipal.Appointment;

/** What the applicant wants to be for the school. A science vice-principal brings the term; a member has none. */
public sealed interface RequestedRole {

    MembershipRole role();

    record Member() implements RequestedRole {
        @Override
        public MembershipRole role() {
            return MembershipRole.SCHOOL_MEMBER;
        }
    }

    record ScienceVicePrincipal(Appointment appointment) implements RequestedRole {
        @Override
        public MembershipRole role() {
            return MembershipRole.SCIENCE_VICE_PRINCIPAL;
        }
    }
}
