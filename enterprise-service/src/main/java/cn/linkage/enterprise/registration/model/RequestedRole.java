package cn.linkage.enterprise.registration.model;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.enterprise.technologyvicepresident.Appointment;

/** What the applicant wants to be for the enterprise. A technology vice-president brings the appointment; a member has none. */
public sealed interface RequestedRole {

    MembershipRole role();

    record Member() implements RequestedRole {
        @Override
        public MembershipRole role() {
            return MembershipRole.ENTERPRISE_MEMBER;
        }
    }

    record TechnologyVicePresident(Appointment appointment) implements RequestedRole {
        @Override
        public MembershipRole role() {
            return MembershipRole.TECHNOLOGY_VICE_PRESIDENT;
        }
    }
}
