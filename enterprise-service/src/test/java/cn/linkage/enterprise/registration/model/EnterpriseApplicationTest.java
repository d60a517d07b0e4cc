package cn.linkage.enterprise.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.registration.model.ApplicationResult.Changed;
import cn.linkage.enterprise.registration.model.ApplicationResult.Reason;
import cn.linkage.enterprise.registration.model.ApplicationResult.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnterpriseApplicationTest {

    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID ENTERPRISE = UUID.randomUUID();
    private static final Applicant APPLICANT = new Applicant(UUID.randomUUID(), "陈立新");
    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");

    private static EnterpriseApplication filed() {
        return EnterpriseApplication.filed(
                UUID.randomUUID(),
                APPLICANT,
                new CreditCode("91350100M000100Y43"),
                new EnterpriseFacts("瓯江仪器", EnterpriseKind.KEY_LABORATORY, County.LUCHENG),
                new RequestedRole.Member(),
                NOW);
    }

    private static EnterpriseApplication changed(ApplicationResult result) {
        return ((Changed) result).application();
    }

    @Test
    void an_approved_application_names_the_enterprise_and_the_officer() {
        EnterpriseApplication approved = changed(filed().approve(OFFICER, ENTERPRISE, NOW));
        assertThat(approved.state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(approved.decision()).isEqualTo(new Decision(OFFICER, NOW, null, ENTERPRISE));
        assertThat(approved.version()).isEqualTo(2);
    }

    @Test
    void a_rejection_gives_its_reason() {
        EnterpriseApplication rejected = changed(filed().reject(OFFICER, " 名称与执照不符 ", NOW));
        assertThat(rejected.state()).isEqualTo(ApplicationState.REJECTED);
        assertThat(rejected.decision()).isEqualTo(new Decision(OFFICER, NOW, "名称与执照不符", null));
        assertThatThrownBy(() -> filed().reject(OFFICER, " ", NOW)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> filed().reject(OFFICER, "长".repeat(501), NOW)).hasMessageContaining("got 501");
    }

    @Test
    void the_end_of_an_application_is_final() {
        List<EnterpriseApplication> ended = List.of(
                changed(filed().approve(OFFICER, ENTERPRISE, NOW)),
                changed(filed().reject(OFFICER, "理由", NOW)),
                changed(filed().withdraw(NOW)));
        for (EnterpriseApplication application : ended) {
            assertThat(application.approve(OFFICER, ENTERPRISE, NOW)).isEqualTo(new Refused(Reason.ALREADY_DECIDED));
            assertThat(application.reject(OFFICER, "理由", NOW)).isEqualTo(new Refused(Reason.ALREADY_DECIDED));
            assertThat(application.withdraw(NOW)).isEqualTo(new Refused(Reason.ALREADY_DECIDED));
        }
    }

    @Test
    void no_officer_decides_on_their_own_application() {
        UUID self = APPLICANT.id();
        assertThat(filed().approve(self, ENTERPRISE, NOW)).isEqualTo(new Refused(Reason.OWN_APPLICATION));
        assertThat(filed().reject(self, "理由", NOW)).isEqualTo(new Refused(Reason.OWN_APPLICATION));
        assertThat(filed().refusesDecisionBy(OFFICER)).isEmpty();
    }
}
