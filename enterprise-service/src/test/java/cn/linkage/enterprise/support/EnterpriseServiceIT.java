package cn.linkage.enterprise.support;

import cn.linkage.contracts.Topics;
import cn.linkage.enterprise.EnterpriseServiceApplication;
import cn.linkage.starter.security.Offices;
import cn.linkage.starter.time.BusinessZone;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.Api;
import cn.linkage.testing.service.Kafka;
import cn.linkage.testing.service.MovableClock;
import cn.linkage.testing.service.TestPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The whole service on a real PostgreSQL and a real Kafka, called over its HTTP operations. One start for all tests. */
@SpringBootTest(
        classes = EnterpriseServiceApplication.class,
        properties = {
            "management.server.port=0",
            "linkage.offer-expiry-interval=PT24H",
            "linkage.certificate-reminder-interval=PT24H"
        })
@AutoConfigureMockMvc
@Import(EnterpriseServiceIT.Replacements.class)
@SuppressWarnings("NullAway.Init") // The fields are set before each test.
public abstract class EnterpriseServiceIT {

    protected static final TestDatabase DATABASE = Infrastructure.postgres("enterprise", "cultivation");
    protected static final TestPerson OFFICER = TestPerson.official(Offices.ECONOMIC_BUREAU);
    protected static final String APPLICATIONS = "/api/enterprise-applications";

    @TestConfiguration
    static class Replacements {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }

        @Bean(destroyMethod = "close")
        Kafka kafka() {
            return new Kafka(Infrastructure.kafka(), Topics.ENTERPRISES, Topics.ENTERPRISE_MEMBERSHIPS, Topics.OFFERS);
        }
    }

    /** An enterprise in the register and somebody who acts for it. */
    protected record Member(TestPerson person, UUID enterpriseId, UUID membershipId, String code) {}

    protected Api nobody;
    protected JdbcClient jdbc;
    protected Kafka kafka;
    protected MovableClock clock;

    @DynamicPropertySource
    static void infrastructure(DynamicPropertyRegistry registry) {
        Infrastructure.serviceProperties(DATABASE).forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void meet(
            @Autowired MockMvc mvc, @Autowired JdbcClient jdbc, @Autowired Kafka kafka, @Autowired MovableClock clock) {
        this.nobody = Api.of(mvc);
        this.jdbc = jdbc;
        this.kafka = kafka;
        this.clock = clock;
        clock.move(Duration.ZERO);
    }

    protected Api as(TestPerson person) {
        return nobody.as(person);
    }

    protected Api as(Member member) {
        return as(member.person());
    }

    protected static Map<String, Object> application(String code) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("creditCode", code);
        body.put("name", "瓯江精密仪器 " + code.substring(10, 17) + " 有限公司");
        body.put("kind", "HIGH_TECH_ENTERPRISE");
        body.put("countyCode", "330302");
        body.put("contactName", "陈立新");
        body.put("contactTelephone", "13957712345");
        body.put("role", "ENTERPRISE_MEMBER");
        return body;
    }

    protected static Map<String, Object> vicePresidentApplication(String code) {
        Map<String, Object> body = application(code);
        body.put("role", "TECHNOLOGY_VICE_PRESIDENT");
        body.put("technologyVicePresident", appointment("温州大学"));
        return body;
    }

    protected static Map<String, Object> appointment(String homeInstitution) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("fields", List.of("新材料", "光学"));
        body.put("homeInstitution", homeInstitution);
        body.put("appointedFrom", "2026-09-01");
        body.put("appointedUntil", "2028-08-31");
        body.put("hoursPerMonth", 8);
        return body;
    }

    /** A new enterprise with its first member. */
    protected Member newMember() {
        return admitted(TestPerson.somebody(), application(CreditCodes.next()));
    }

    /** Somebody else who acts for the same enterprise. */
    protected Member colleagueOf(Member member) {
        return admitted(TestPerson.somebody(), application(member.code()));
    }

    protected Member admitted(TestPerson person, Map<String, Object> application) {
        UUID id = as(person).post(APPLICATIONS, application).is(201).id();
        Answer approved = as(OFFICER).post(APPLICATIONS + "/" + id + "/approve").is(200);
        UUID enterpriseId = UUID.fromString(approved.text("enterpriseId"));
        UUID membershipId = UUID.fromString(
                as(person).get("/api/my/enterprises").is(200).items("id").getLast());
        return new Member(person, enterpriseId, membershipId, String.valueOf(application.get("creditCode")));
    }

    protected static LocalDate today() {
        return LocalDate.now(BusinessZone.ZONE);
    }

    protected static Map<String, Object> microscopes(String title, int quantity) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", title);
        body.put("details", equipment("microscope"));
        body.put("quantity", quantity);
        body.put("reach", "CITY");
        body.put("gradeBands", List.of("LOWER_SECONDARY"));
        body.put("availableFrom", today().toString());
        body.put("availableUntil", today().plusDays(60).toString());
        return body;
    }

    protected static Map<String, Object> equipment(String itemCategory) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("kind", "EQUIPMENT");
        details.put("itemCategory", itemCategory);
        details.put("condition", "NEW");
        details.put("model", "XSP-2CA");
        details.put("warrantyMonths", 24);
        details.put("trainingIncluded", true);
        return details;
    }

    protected Answer newDraft(Member member, String title) {
        return as(member)
                .post("/api/enterprises/" + member.enterpriseId() + "/offers", microscopes(title, 10))
                .is(201);
    }

    protected Answer newPublished(Member member, String title) {
        return as(member)
                .post("/api/offers/" + newDraft(member, title).id() + "/publish")
                .is(200);
    }

    /** How many audit rows there are of an action on an object with a result. */
    protected int audited(String action, UUID object, String result) {
        return jdbc.sql(
                        "select count(*) from audit where action = :action and object_id = :object and result = :result")
                .param("action", action)
                .param("object", object.toString())
                .param("result", result)
                .query(Integer.class)
                .single();
    }
}
