package cn.linkage.school.membership;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.list.ShortList;
import cn.linkage.starter.list.SortKeys;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Memberships of a school, and those of the caller. */
@RestController
@Tag(name = "memberships")
class MembershipController {

    /** A membership that holds now. */
    @Schema(name = "SchoolMembership")
    record MembershipView(UUID id, UUID schoolId, UUID personId, MembershipRole role, Instant grantedAt) {

        static final Columns<MembershipView> COLUMNS = Columns.<MembershipView>titled("学校成员", "Members")
                .text("成员资格编号", "Membership's id", MembershipView::id)
                .text("学校编号", "School's id", MembershipView::schoolId)
                .text("人员编号", "Person's id", MembershipView::personId)
                .words("身份", "Role", member -> CodeWords.of(member.role()))
                .moment("授予时间", "Granted at", MembershipView::grantedAt);

        static MembershipView of(Membership membership) {
            return new MembershipView(
                    membership.id(),
                    membership.organisationId(),
                    membership.personId(),
                    membership.role(),
                    membership.grantedAt());
        }
    }

    private static final SortKeys<Membership> KEYS = SortKeys.unique(
                    "id",
                    KeyType.TEXT,
                    (Membership membership) -> membership.id().toString())
            .byUnique("grantedAt");

    private final Memberships memberships;
    private final SchoolMembers members;
    private final CurrentPerson currentPerson;
    private final ListAnswers lists;

    MembershipController(
            Memberships memberships, SchoolMembers members, CurrentPerson currentPerson, ListAnswers lists) {
        this.memberships = memberships;
        this.members = members;
        this.currentPerson = currentPerson;
        this.lists = lists;
    }

    @GetMapping("/api/my/schools")
    @Operation(operationId = "listMySchools", summary = "我所属的学校 / The schools that I act for")
    @Nullable
    Page<MembershipView> mine(
            @RequestParam @Nullable MembershipRole role,
            @AllowedSorts({"grantedAt", "-grantedAt"}) ListRequest request) {
        UUID own = currentPerson.require().id();
        List<Membership> found = memberships.of(own).stream()
                .filter(membership -> membership.side() == Side.SCHOOL)
                .toList();
        return answer(request, "my-schools", own, role, found);
    }

    @GetMapping("/api/schools/{schoolId}/memberships")
    @Operation(operationId = "listSchoolMemberships", summary = "学校的成员 / Who acts for a school")
    @Nullable
    Page<MembershipView> ofSchool(
            @PathVariable UUID schoolId,
            @RequestParam @Nullable MembershipRole role,
            @AllowedSorts({"grantedAt", "-grantedAt"}) ListRequest request) {
        return answer(request, "school-memberships", schoolId, role, memberships.ofOrganisation(Side.SCHOOL, schoolId));
    }

    /** Ids of memberships sort by when they were granted. */
    private @Nullable Page<MembershipView> answer(
            ListRequest request, String name, UUID whose, @Nullable MembershipRole role, List<Membership> found) {
        ShortList<Membership> rows = new ShortList<>(
                name,
                role == null ? Map.of("of", whose) : Map.of("of", whose, "role", role),
                found.stream()
                        .filter(membership -> role == null || membership.role() == role)
                        .toList(),
                KEYS);
        return lists.answer(request, rows.map(MembershipView::of), MembershipView.COLUMNS);
    }

    @DeleteMapping("/api/schools/{schoolId}/memberships/{membershipId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeSchoolMembership", summary = "立即撤销成员资格 / End a membership at once")
    void revoke(@PathVariable UUID schoolId, @PathVariable UUID membershipId) {
        members.end(schoolId, membershipId);
    }
}
