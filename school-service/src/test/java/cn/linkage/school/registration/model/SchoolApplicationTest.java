package cn.linkage.school.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.school.registration.model.ApplicationResult.Changed;
import cn.linkage.school.registration.model.ApplicationResult.Reason;
import cn.linkage.school.registration.model.ApplicationResult.Refused;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolFacts;
import cn.linkage.school.viceprincipal.Appointment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SchoolApplicationTest {

    private static final Instant FILED = Instant.parse("2026-03-01T01:00:00Z");
    private static final Instant LATER = FILED.plusSeconds(3600);
    private static final UUID APPLICANT = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID SCHOOL = UUID.randomUUID();

    private static SchoolApplication filed(String code) {
        return SchoolApplication.filed(
                UUID.randomUUID(),
                APPLICANT,
                new SchoolCode(code),
                new SchoolFacts("瑞安市安阳实验小学", Locality.URBAN, County.RUIAN),
                new RequestedRole.Member(),
                FILED);
    }

    private static SchoolApplication pending() {
        return filed("2133000001");
    }

    private static SchoolApplication done(ApplicationResult result) {
        assertThat(result).isInstanceOf(Changed.class);
        return ((Changed) result).application();
    }

    private static Decision decision(SchoolApplication application) {
        return Objects.requireNonNull(application.decision());
    }

    @Test
    void an_approval_tells_who_when_and_for_which_school() {
        SchoolApplication approved = done(pending().approve(OFFICER, SCHOOL, LATER));
        assertThat(approved.state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(decision(approved)).isEqualTo(new Decision(OFFICER, LATER, null, SCHOOL));
        assertThat(approved.version()).isEqualTo(2);
    }

    @Test
    void a_rejection_gives_its_reason() {
        SchoolApplication rejected = done(pending().reject(OFFICER, " 请上传公函 ", LATER));
        assertThat(rejected.state()).isEqualTo(ApplicationState.REJECTED);
        assertThat(decision(rejected).reason()).isEqualTo("请上传公函");
    }

    @Test
    void a_rejection_without_a_reason_cannot_be() {
        assertThatThrownBy(() -> pending().reject(OFFICER, "  ", LATER))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("reason"));
        assertThatThrownBy(() -> pending().reject(OFFICER, "长".repeat(501), LATER))
                .hasMessageContaining("got 501");
    }

    @Test
    void the_applicant_may_withdraw() {
        SchoolApplication withdrawn = done(pending().withdraw(LATER));
        assertThat(withdrawn.state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(decision(withdrawn).by()).isEqualTo(APPLICANT);
    }

    @Test
    void what_is_decided_stays_decided() {
        SchoolApplication approved = done(pending().approve(OFFICER, SCHOOL, LATER));
        SchoolApplication withdrawn = done(pending().withdraw(LATER));
        assertThat(approved.reject(OFFICER, "错", LATER)).isEqualTo(new Refused(Reason.ALREADY_DECIDED));
        assertThat(approved.withdraw(LATER)).isEqualTo(new Refused(Reason.ALREADY_DECIDED));
        assertThat(withdrawn.approve(OFFICER, SCHOOL, LATER)).isEqualTo(new Refused(Reason.ALREADY_DECIDED));
    }

    @Test
    void a_code_of_another_province_warns_the_officer() {
        assertThat(pending().warnings()).isEmpty();
        assertThat(filed("2132000001").warnings()).containsExactly(Warning.OTHER_PROVINCE);
    }

    @Test
    void a_code_of_another_province_is_refused_only_where_the_platform_is_set_so() {
        SchoolCode jiangsu = new SchoolCode("2132000001");
        OtherProvince.WARN.check(jiangsu);
        OtherProvince.REFUSE.check(new SchoolCode("2133000001"));
        assertThatThrownBy(() -> OtherProvince.REFUSE.check(jiangsu))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'32'");
    }

    @Test
    void a_role_is_named_as_memberships_name_it() {
        assertThat(new RequestedRole.Member().role()).isEqualTo(MembershipRole.SCHOOL_MEMBER);
        assertThat(new RequestedRole.ScienceVicePrincipal(new Appointment("科学", LocalDate.parse("2026-01-01"), null))
                        .role())
                .isEqualTo(MembershipRole.SCIENCE_VICE_PRINCIPAL);
    }
}
