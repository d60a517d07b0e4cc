package cn.linkage.school.support;

import cn.linkage.contracts.Topics;
import cn.linkage.school.SchoolServiceApplication;
import cn.linkage.starter.security.Offices;
import cn.linkage.starter.time.BusinessZone;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.Api;
import cn.linkage.testing.service.Kafka;
import cn.linkage.testing.service.MovableClock;
import cn.linkage.testing.service.TestPerson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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
        classes = SchoolServiceApplication.class,
        properties = {"management.server.port=0", "linkage.need-expiry-interval=PT24H"})
@AutoConfigureMockMvc
@Import(SchoolServiceIT.Replacements.class)
@SuppressWarnings("NullAway.Init") // The fields are set before each test.
public abstract class SchoolServiceIT {

    protected static final TestDatabase DATABASE = Infrastructure.postgres("school");

    protected static final TestPerson OFFICER = TestPerson.official(Offices.EDUCATION_BUREAU);

    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    @TestConfiguration
    static class Replacements {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }

        @Bean(destroyMethod = "close")
        Kafka kafka() {
            return new Kafka(Infrastructure.kafka(), Topics.SCHOOLS, Topics.SCHOOL_MEMBERSHIPS, Topics.NEEDS);
        }
    }

    /** A school in the register and somebody who acts for it. */
    protected record Member(TestPerson person, UUID schoolId, UUID membershipId, String code) {}

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
    }

    protected Api as(TestPerson person) {
        return nobody.as(person);
    }

    protected static String newCode() {
        return "3133%06d".formatted(SERIAL.getAndIncrement());
    }

    protected static Map<String, Object> application(String code) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("schoolCode", code);
        body.put("name", "文成县第" + code.substring(4) + "中学");
        body.put("stage", "LOWER_SECONDARY");
        body.put("locality", "RURAL");
        body.put("countyCode", "330328");
        body.put("contactName", "林晓明");
        body.put("contactTelephone", "13857712345");
        body.put("role", "SCHOOL_MEMBER");
        return body;
    }

    protected static Map<String, Object> vicePrincipalApplication(String code) {
        Map<String, Object> body = application(code);
        body.put("role", "SCIENCE_VICE_PRINCIPAL");
        body.put("scienceVicePrincipal", Map.of("subject", "物理", "appointedFrom", "2026-09-01"));
        return body;
    }

    /** A new school with its first member. */
    protected Member newMember() {
        return admitted(TestPerson.somebody(), application(newCode()));
    }

    /** Somebody else who acts for the same school. */
    protected Member colleagueOf(Member member) {
        return admitted(TestPerson.somebody(), application(member.code()));
    }

    protected Member admitted(TestPerson person, Map<String, Object> application) {
        UUID id =
                as(person).post("/api/school-applications", application).is(201).id();
        UUID schoolId = UUID.fromString(as(OFFICER)
                .post("/api/school-applications/" + id + "/approve")
                .is(200)
                .text("schoolId"));
        UUID membershipId = UUID.fromString(
                as(person).get("/api/my/schools").is(200).items("id").getLast());
        return new Member(person, schoolId, membershipId, String.valueOf(application.get("schoolCode")));
    }

    protected static LocalDate today() {
        return LocalDate.now(BusinessZone.ZONE);
    }

    protected static Map<String, Object> need(String title, int quantity) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", title);
        body.put(
                "details",
                Map.of("kind", "EQUIPMENT", "itemCategory", "microscope", "purpose", "观察细胞", "usedAccepted", true));
        body.put("quantity", quantity);
        body.put("minimumUsefulQuantity", 1);
        body.put("readiness", "READY");
        body.put("gradeBands", List.of("LOWER_SECONDARY"));
        body.put("neededFrom", today().toString());
        body.put("neededUntil", today().plusDays(60).toString());
        return body;
    }

    protected Answer newDraft(Member member, String title) {
        return as(member.person())
                .post("/api/schools/" + member.schoolId() + "/needs", need(title, 10))
                .is(201);
    }

    protected Answer newPublished(Member member, String title) {
        return as(member.person())
                .post("/api/needs/" + newDraft(member, title).id() + "/publish")
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
