package cn.linkage.school.viceprincipal;

import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.list.ShortList;
import cn.linkage.starter.list.SortKeys;
import cn.linkage.starter.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RestController;

/** Science vice-principals of a school. */
@RestController
@Tag(name = "science-vice-principals")
class VicePrincipalController {

    /** The term as it should be. */
    @Schema(name = "ScienceVicePrincipalRequest")
    record TermRequest(
            @NotNull String subject,
            @NotNull LocalDate appointedFrom,
            @Nullable LocalDate appointedUntil) {

        Appointment appointment() {
            return new Appointment(subject, appointedFrom, appointedUntil);
        }
    }

    /**
     * What anyone may know; the person's name is not among it.
     *
     * @param version goes into If-Match when the term is changed
     */
    @Schema(name = "ScienceVicePrincipal")
    record TermView(
            UUID membershipId,
            String subject,
            LocalDate appointedFrom,
            @Nullable LocalDate appointedUntil,
            long version) {

        static final Columns<TermView> COLUMNS = Columns.<TermView>titled("科学副校长", "Science vice-principals")
                .text("成员资格编号", "Membership's id", TermView::membershipId)
                .text("学科", "Subject", TermView::subject)
                .day("任职起", "Appointed from", TermView::appointedFrom)
                .day("任职止", "Appointed until", TermView::appointedUntil);

        static TermView of(ScienceVicePrincipal person) {
            Appointment term = person.appointment();
            return new TermView(person.membershipId(), term.subject(), term.from(), term.until(), person.version());
        }
    }

    private static final SortKeys<TermView> KEYS = SortKeys.unique(
                    "membership_id",
                    KeyType.TEXT,
                    (TermView term) -> term.membershipId().toString())
            .by("appointedFrom", "appointed_from", KeyType.DAY, TermView::appointedFrom);

    private final ScienceVicePrincipals vicePrincipals;
    private final ListAnswers lists;

    VicePrincipalController(ScienceVicePrincipals vicePrincipals, ListAnswers lists) {
        this.vicePrincipals = vicePrincipals;
        this.lists = lists;
    }

    @GetMapping("/api/schools/{schoolId}/science-vice-principals")
    @Operation(
            operationId = "listScienceVicePrincipals",
            summary = "学校的科学副校长 / The science vice-principals of a school")
    @Nullable
    Page<TermView> ofSchool(
            @PathVariable UUID schoolId, @AllowedSorts({"appointedFrom", "-appointedFrom"}) ListRequest request) {
        List<TermView> terms =
                vicePrincipals.ofSchool(schoolId).stream().map(TermView::of).toList();
        return lists.answer(
                request,
                new ShortList<>("science-vice-principals", Map.of("of", schoolId), terms, KEYS),
                TermView.COLUMNS);
    }

    @PutMapping("/api/schools/{schoolId}/science-vice-principals/{membershipId}")
    @Operation(
            operationId = "changeScienceVicePrincipal",
            summary = "修改科学副校长任期与学科 / Change the term and subject of a science vice-principal")
    ResponseEntity<TermView> change(
            @PathVariable UUID schoolId,
            @PathVariable UUID membershipId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid TermRequest request) {
        ScienceVicePrincipal changed =
                vicePrincipals.change(schoolId, membershipId, request.appointment(), ETags.require(ifMatch));
        return ResponseEntity.ok().eTag(ETags.of(changed.version())).body(TermView.of(changed));
    }
}
