package cn.linkage.enterprise.technologyvicepresident;

import cn.linkage.contracts.codes.Side;
import cn.linkage.enterprise.technologyvicepresident.TechnologyVicePresidents.Appointed;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is in office: appointed, and still a member. */
@Component
class ReadAppointments {

    private final TechnologyVicePresidents vicePresidents;
    private final Memberships memberships;

    ReadAppointments(TechnologyVicePresidents vicePresidents, Memberships memberships) {
        this.vicePresidents = vicePresidents;
        this.memberships = memberships;
    }

    List<Appointed> inOffice(UUID enterpriseId) {
        Set<UUID> active = memberships.ofOrganisation(Side.ENTERPRISE, enterpriseId).stream()
                .map(Membership::id)
                .collect(Collectors.toSet());
        return vicePresidents.ofEnterprise(enterpriseId).stream()
                .filter(appointed -> active.contains(appointed.membershipId()))
                .toList();
    }
}
