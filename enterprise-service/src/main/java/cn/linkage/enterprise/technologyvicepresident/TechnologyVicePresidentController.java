package cn.linkage.enterprise.technologyvicepresident;

import cn.linkage.enterprise.enterprise.EnterpriseRegister;
import cn.linkage.enterprise.membership.EnterpriseMemberships;
import cn.linkage.enterprise.technologyvicepresident.TechnologyVicePresidents.Appointed;
import cn.linkage.starter.crypto.Masking;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.list.ShortList;
import cn.linkage.starter.list.SortKeys;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The technology vice-presidents of an enterprise: public facts, names masked. */
@RestController
@RequestMapping("/api/enterprises/{enterpriseId}/technology-vice-presidents")
@Tag(name = "technology-vice-presidents", description = "科技副总 / Technology vice-presidents")
class TechnologyVicePresidentController {

    private static final SortKeys<TechnologyVicePresidentView> KEYS = SortKeys.unique(
                    "membership_id",
                    KeyType.TEXT,
                    (TechnologyVicePresidentView view) -> view.membershipId().toString())
            .byUnique("appointedAt")
            .by(
                    "appointedFrom",
                    "appointed_from",
                    KeyType.DAY,
                    view -> view.appointment().appointedFrom());

    private static final Columns<TechnologyVicePresidentView> COLUMNS = Columns.<TechnologyVicePresidentView>titled(
                    "科技副总", "Technology vice-presidents")
            .text("姓名", "Name", TechnologyVicePresidentView::personName)
            .text("企业", "Enterprise", TechnologyVicePresidentView::enterpriseName)
            .text("派出单位", "Home institution", view -> view.appointment().homeInstitution())
            .text("专业领域", "Fields", view -> String.join("、", view.appointment().fields()))
            .day("任职起", "Appointed from", view -> view.appointment().appointedFrom())
            .day("任职止", "Appointed until", view -> view.appointment().appointedUntil())
            .number("每月小时数", "Hours a month", view -> view.appointment().hoursPerMonth());

    private final ReadAppointments readAppointments;
    private final ChangeAppointment changeAppointment;
    private final EnterpriseMemberships memberships;
    private final EnterpriseRegister register;
    private final ListAnswers lists;

    TechnologyVicePresidentController(
            ReadAppointments readAppointments,
            ChangeAppointment changeAppointment,
            EnterpriseMemberships memberships,
            EnterpriseRegister register,
            ListAnswers lists) {
        this.readAppointments = readAppointments;
        this.changeAppointment = changeAppointment;
        this.memberships = memberships;
        this.register = register;
        this.lists = lists;
    }

    @Operation(
            operationId = "listTechnologyVicePresidents",
            summary = "企业在任科技副总 / Technology vice-presidents in office")
    @GetMapping
    @Nullable
    Page<TechnologyVicePresidentView> list(
            @PathVariable UUID enterpriseId,
            @AllowedSorts({"appointedAt", "-appointedAt", "appointedFrom", "-appointedFrom"}) ListRequest request) {
        String enterpriseName = nameOf(enterpriseId);
        List<TechnologyVicePresidentView> inOffice = readAppointments.inOffice(enterpriseId).stream()
                .map(appointed -> view(enterpriseId, enterpriseName, appointed))
                .toList();
        return lists.answer(
                request,
                new ShortList<>("technology-vice-presidents", Map.of("of", enterpriseId), inOffice, KEYS),
                COLUMNS);
    }

    @Operation(
            operationId = "changeTechnologyVicePresident",
            summary = "修改科技副总任职信息 / Change the appointment of a technology vice-president")
    @PutMapping("/{membershipId}")
    ResponseEntity<TechnologyVicePresidentView> change(
            @PathVariable UUID enterpriseId,
            @PathVariable UUID membershipId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AppointmentBody body) {
        long version = ETags.require(ifMatch);
        Appointed changed = changeAppointment.change(enterpriseId, membershipId, body.toModel(), version);
        return ResponseEntity.ok()
                .eTag(ETags.of(changed.version()))
                .body(view(enterpriseId, nameOf(enterpriseId), changed));
    }

    private String nameOf(UUID enterpriseId) {
        return register.nameOf(enterpriseId).orElseThrow(ProblemException::notFound);
    }

    private TechnologyVicePresidentView view(UUID enterpriseId, String enterpriseName, Appointed appointed) {
        return new TechnologyVicePresidentView(
                appointed.membershipId(),
                Masking.name(memberships.nameOf(appointed.membershipId())),
                enterpriseId,
                enterpriseName,
                AppointmentBody.of(appointed.appointment()),
                appointed.version());
    }

    @Schema(
            name = "TechnologyVicePresident",
            description = "科技副总，两个隶属单位：企业与派出单位 / With two affiliations: the enterprise and the home institution")
    record TechnologyVicePresidentView(
            UUID membershipId,
            String personName,
            UUID enterpriseId,
            String enterpriseName,
            AppointmentBody appointment,

            @Schema(description = "版本，用于 If-Match / The version, for If-Match")
            long version) {}
}
