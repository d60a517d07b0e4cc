package cn.linkage.enterprise.technologyvicepresident;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other features may ask about technology vice-presidents. */
@Component
public class VicePresidentsInTerm {

    private final ReadAppointments readAppointments;

    VicePresidentsInTerm(ReadAppointments readAppointments) {
        this.readAppointments = readAppointments;
    }

    /**
     * Whether the enterprise has this technology vice-president in office, with a term that covers the day.
     *
     * @param membershipId the membership that the appointment belongs to
     */
    public boolean covers(UUID enterpriseId, UUID membershipId, LocalDate day) {
        return readAppointments.inOffice(enterpriseId).stream()
                .anyMatch(appointed -> appointed.membershipId().equals(membershipId)
                        && appointed.appointment().covers(day));
    }
}
