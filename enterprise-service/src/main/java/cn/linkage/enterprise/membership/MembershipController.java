package cn.linkage.enterprise.membership;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.enterprise.enterprise.EnterpriseRegister;
import cn.linkage.starter.crypto.Masking;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may act for an enterprise, and for which enterprises the caller may act. */
@RestController
@Tag(name = "memberships", description = "成员资格 / Memberships")
class MembershipController {

    private final Memberships memberships;
    private final EnterpriseMemberships enterpriseMemberships;
    private final RevokeMembership revokeMembership;
    private final EnterpriseRegister register;
    private final CurrentPerson person;

    MembershipController(
            Memberships memberships,
            EnterpriseMemberships enterpriseMemberships,
            RevokeMembership revokeMembership,
            EnterpriseRegister register,
            CurrentPerson person) {
        this.memberships = memberships;
        this.enterpriseMemberships = enterpriseMemberships;
        this.revokeMembership = revokeMembership;
        this.register = register;
        this.person = person;
    }

    @Operation(operationId = "listEnterpriseMemberships", summary = "企业的成员 / Who may act for an enterprise")
    @GetMapping("/api/enterprises/{enterpriseId}/memberships")
    Page<MembershipView> list(
            @PathVariable UUID enterpriseId,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return page(memberships.ofOrganisation(Side.ENTERPRISE, enterpriseId).stream(), cursor, Limit.of(limit))
                .map(membership -> new MembershipView(
                        membership.id(),
                        enterpriseId,
                        membership.personId(),
                        Masking.name(enterpriseMemberships.nameOf(membership.id())),
                        membership.role(),
                        membership.grantedAt()));
    }

    @Operation(operationId = "revokeEnterpriseMembership", summary = "撤销成员资格，立即生效 / Revoke a membership at once")
    @DeleteMapping("/api/enterprises/{enterpriseId}/memberships/{membershipId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID enterpriseId, @PathVariable UUID membershipId) {
        revokeMembership.revoke(enterpriseId, membershipId, person.require());
    }

    @Operation(operationId = "listMyEnterprises", summary = "我可以代表的企业 / Enterprises that I may act for")
    @GetMapping("/api/my/enterprises")
    Page<MyEnterpriseView> mine(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        Stream<Membership> own = memberships.of(person.require().id()).stream()
                .filter(membership -> membership.side() == Side.ENTERPRISE);
        return page(own, cursor, Limit.of(limit))
                .map(membership -> new MyEnterpriseView(
                        membership.id(),
                        membership.organisationId(),
                        register.nameOf(membership.organisationId()).orElseThrow(),
                        membership.role(),
                        membership.grantedAt()));
    }

    /** Memberships come ordered by id. */
    private static Page<Membership> page(Stream<Membership> ordered, @Nullable String cursor, Limit limit) {
        Cursor after = Cursor.decode(cursor, 1);
        List<Membership> rows = ordered.dropWhile(membership ->
                        after != null && membership.id().toString().compareTo(after.text(0)) <= 0)
                .limit(limit.plusOne())
                .toList();
        return Page.of(rows, limit, membership -> Cursor.of(membership.id()));
    }

    @Schema(name = "EnterpriseMembership", description = "成员，姓名打码 / A member, the name masked")
    record MembershipView(
            UUID id, UUID enterpriseId, UUID personId, String personName, MembershipRole role, Instant grantedAt) {}

    @Schema(name = "MyEnterprise", description = "我的企业身份 / What I am for an enterprise")
    record MyEnterpriseView(
            UUID id, UUID enterpriseId, String enterpriseName, MembershipRole role, Instant grantedAt) {}
}
