package cn.linkage.enterprise.technologyvicepresident;

import cn.linkage.enterprise.technologyvicepresident.TechnologyVicePresidents.Appointed;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is known of a technology vice-president in office. */
@Service
class ChangeAppointment {

    private final ReadAppointments readAppointments;
    private final TechnologyVicePresidents vicePresidents;

    ChangeAppointment(ReadAppointments readAppointments, TechnologyVicePresidents vicePresidents) {
        this.readAppointments = readAppointments;
        this.vicePresidents = vicePresidents;
    }

    /**
     * Changes the appointment of a person in office.
     *
     * @param version the version that the editor saw
     */
    @Transactional
    public Appointed change(UUID enterpriseId, UUID membershipId, Appointment appointment, long version) {
        Appointed present = readAppointments.inOffice(enterpriseId).stream()
                .filter(appointed -> appointed.membershipId().equals(membershipId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        ETags.requireSame(version, present.version());
        vicePresidents.change(membershipId, enterpriseId, appointment, version);
        return new Appointed(membershipId, appointment, version + 1);
    }
}
