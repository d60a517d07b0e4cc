package cn.linkage.school.membership;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Memberships of a school, and those of the caller. */
@RestController
@Tag(name = "memberships")
class MembershipController {

    /** A membership that holds now. */
    @Schema(name = "SchoolMembership")
    record MembershipView(UUID id, UUID schoolId, UUID personId, MembershipRole role, Instant grantedAt) {

        static MembershipView of(Membership membership) {
            return new MembershipView(
                    membership.id(),
                    membership.organisationId(),
                    membership.personId(),
                    membership.role(),
                    membership.grantedAt());
        }
    }

    private final Memberships memberships;
    private final SchoolMembers members;
    private final CurrentPerson currentPerson;

    MembershipController(Memberships memberships, SchoolMembers members, CurrentPerson currentPerson) {
        this.memberships = memberships;
        this.members = members;
        this.currentPerson = currentPerson;
    }

    @GetMapping("/api/my/schools")
    @Operation(operationId = "listMySchools", summary = "我所属的学校 / The schools that I act for")
    Page<MembershipView> mine() {
        return page(memberships.of(currentPerson.require().id()).stream()
                .filter(membership -> membership.side() == Side.SCHOOL)
                .toList());
    }

    @GetMapping("/api/schools/{schoolId}/memberships")
    @Operation(operationId = "listSchoolMemberships", summary = "学校的成员 / Who acts for a school")
    Page<MembershipView> ofSchool(@PathVariable UUID schoolId) {
        return page(memberships.ofOrganisation(Side.SCHOOL, schoolId));
    }

    @DeleteMapping("/api/schools/{schoolId}/memberships/{membershipId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeSchoolMembership", summary = "立即撤销成员资格 / End a membership at once")
    void revoke(@PathVariable UUID schoolId, @PathVariable UUID membershipId) {
        members.end(schoolId, membershipId);
    }

    private static Page<MembershipView> page(List<Membership> all) {
        return new Page<>(all.stream().map(MembershipView::of).toList(), null);
    }
}
