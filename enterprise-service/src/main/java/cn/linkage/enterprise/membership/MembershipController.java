package cn.linkage.enterprise.membership;

import cn.linkage.contracts.codes.CodeWords;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.enterprise.enterprise.EnterpriseRegister;
import cn.linkage.starter.crypto.Masking;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.list.Rows;
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

/** Who may act for an enterprise, and for which enterprises the caller may act. */
@RestController
@Tag(name = "memberships", description = "成员资格 / Memberships")
class MembershipController {

    private static final SortKeys<Membership> KEYS = SortKeys.unique(
                    "id",
                    KeyType.TEXT,
                    (Membership membership) -> membership.id().toString())
            .byUnique("grantedAt");

    private final Memberships memberships;
    private final EnterpriseMemberships enterpriseMemberships;
    private final RevokeMembership revokeMembership;
    private final EnterpriseRegister register;
    private final CurrentPerson person;
    private final ListAnswers lists;

    MembershipController(
            Memberships memberships,
            EnterpriseMemberships enterpriseMemberships,
            RevokeMembership revokeMembership,
            EnterpriseRegister register,
            CurrentPerson person,
            ListAnswers lists) {
        this.memberships = memberships;
        this.enterpriseMemberships = enterpriseMemberships;
        this.revokeMembership = revokeMembership;
        this.register = register;
        this.person = person;
        this.lists = lists;
    }

    @Operation(operationId = "listEnterpriseMemberships", summary = "企业的成员 / Who may act for an enterprise")
    @GetMapping("/api/enterprises/{enterpriseId}/memberships")
    @Nullable
    Page<MembershipView> list(
            @PathVariable UUID enterpriseId,
            @RequestParam @Nullable MembershipRole role,
            @AllowedSorts({"grantedAt", "-grantedAt"}) ListRequest request) {
        List<Membership> found = memberships.ofOrganisation(Side.ENTERPRISE, enterpriseId);
        return lists.answer(
                request,
                rows("enterprise-memberships", enterpriseId, role, found)
                        .map(membership -> new MembershipView(
                                membership.id(),
                                enterpriseId,
                                membership.personId(),
                                Masking.name(enterpriseMemberships.nameOf(membership.id())),
                                membership.role(),
                                membership.grantedAt())),
                MembershipView.COLUMNS);
    }

    @Operation(operationId = "revokeEnterpriseMembership", summary = "撤销成员资格，立即生效 / Revoke a membership at once")
    @DeleteMapping("/api/enterprises/{enterpriseId}/memberships/{membershipId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID enterpriseId, @PathVariable UUID membershipId) {
        revokeMembership.revoke(enterpriseId, membershipId, person.require());
    }

    @Operation(operationId = "listMyEnterprises", summary = "我可以代表的企业 / Enterprises that I may act for")
    @GetMapping("/api/my/enterprises")
    @Nullable
    Page<MyEnterpriseView> mine(
            @RequestParam @Nullable MembershipRole role,
            @AllowedSorts({"grantedAt", "-grantedAt"}) ListRequest request) {
        UUID own = person.require().id();
        List<Membership> found = memberships.of(own).stream()
                .filter(membership -> membership.side() == Side.ENTERPRISE)
                .toList();
        return lists.answer(
                request,
                rows("my-enterprises", own, role, found)
                        .map(membership -> new MyEnterpriseView(
                                membership.id(),
                                membership.organisationId(),
                                register.nameOf(membership.organisationId()).orElseThrow(),
                                membership.role(),
                                membership.grantedAt())),
                MyEnterpriseView.COLUMNS);
    }

    /** Ids of memberships sort by when they were granted. */
    private static Rows<Membership> rows(
            String name, UUID whose, @Nullable MembershipRole role, List<Membership> memberships) {
        return new ShortList<>(
                name,
                role == null ? Map.of("of", whose) : Map.of("of", whose, "role", role),
                memberships.stream()
                        .filter(membership -> role == null || membership.role() == role)
                        .toList(),
                KEYS);
    }

    @Schema(name = "EnterpriseMembership", description = "成员，姓名打码 / A member, the name masked")
    record MembershipView(
            UUID id, UUID enterpriseId, UUID personId, String personName, MembershipRole role, Instant grantedAt) {

        static final Columns<MembershipView> COLUMNS = Columns.<MembershipView>titled("企业成员", "Members")
                .text("姓名", "Name", MembershipView::personName)
                .words("身份", "Role", member -> CodeWords.of(member.role()))
                .moment("授予时间", "Granted at", MembershipView::grantedAt)
                .text("成员资格编号", "Membership's id", MembershipView::id);
    }

    @Schema(name = "MyEnterprise", description = "我的企业身份 / What I am for an enterprise")
    record MyEnterpriseView(UUID id, UUID enterpriseId, String enterpriseName, MembershipRole role, Instant grantedAt) {

        static final Columns<MyEnterpriseView> COLUMNS = Columns.<MyEnterpriseView>titled("我的企业", "My enterprises")
                .text("企业", "Enterprise", MyEnterpriseView::enterpriseName)
                .words("身份", "Role", member -> CodeWords.of(member.role()))
                .moment("授予时间", "Granted at", MyEnterpriseView::grantedAt);
    }
}
