package cn.linkage.matching.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.contracts.enterprise.EnterpriseMembershipGranted;
import cn.linkage.contracts.enterprise.EnterpriseVerified;
import cn.linkage.contracts.enterprise.EquipmentOfferDetails;
import cn.linkage.contracts.enterprise.OfferChanged;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.EquipmentNeedDetails;
import cn.linkage.contracts.school.NeedChanged;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.contracts.school.SchoolMembershipGranted;
import cn.linkage.contracts.school.SchoolVerified;
import cn.linkage.matching.MatchingApplication;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The whole service on a real PostgreSQL and a real Kafka, over HTTP. One start for all tests; each begins with an empty
 * market.
 */
@SpringBootTest(
        classes = MatchingApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "linkage.matching.clearing.settle=100ms",
            "linkage.matching.proposal.expiry-check=500ms",
            "linkage.matching.stream-heartbeat=1s"
        })
@Import(MatchingServiceIT.Replacements.class)
@SuppressWarnings("NullAway.Init") // The fields are set before each test.
public abstract class MatchingServiceIT {

    protected static final TestDatabase DATABASE = Infrastructure.postgres("matching");
    protected static final Duration SOON = Duration.ofSeconds(20);
    protected static final String WENCHENG = "330328";
    protected static final String LUCHENG = "330302";

    @TestConfiguration
    static class Replacements {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }

    /** An enterprise and somebody who acts for it. */
    protected record Giver(UUID id, UUID person, UUID membership, String name) {}

    /** A school and somebody who acts for it. */
    protected record Asker(UUID id, UUID person, UUID membership, String name) {}

    protected Api nobody;
    protected JdbcClient jdbc;
    protected MovableClock clock;

    @DynamicPropertySource
    static void infrastructure(DynamicPropertyRegistry registry) {
        Infrastructure.serviceProperties(DATABASE).forEach((name, value) -> registry.add(name, () -> value));
        registry.add("LINKAGE_KEYCLOAK_INNER_URL", Tokens::innerUrl);
    }

    @BeforeEach
    void meet(@LocalServerPort int port, @Autowired JdbcClient jdbc, @Autowired MovableClock clock) {
        this.nobody = Api.nobody(port);
        this.jdbc = jdbc;
        this.clock = clock;
        // A test that moved the clock leaves changes that are not due for weeks.
        jdbc.sql("delete from market_change where changed_at > now()").update();
        awaitCleared();
        for (String table :
                List.of("agreement", "proposal", "excluded_pair", "market_change", "market_offer", "market_need")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @AfterEach
    void the_books_are_right_after_every_test() {
        clock.move(Duration.ZERO);
        assertThat(jdbc.sql(invariants()).query().listOfRows())
                .allSatisfy(row -> assertThat(row.get("violations"))
                        .as("%s", row.get("rule"))
                        .isEqualTo(0L));
    }

    protected static String invariants() {
        try (InputStream file =
                Objects.requireNonNull(MatchingApplication.class.getResourceAsStream("/invariants.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected Giver newGiver(String county) {
        Giver giver = new Giver(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "企业" + UUID.randomUUID());
        OwningServices.publish(new EnterpriseVerified(
                giver.id(),
                1,
                Instant.now(),
                "91350100M000100Y43",
                giver.name(),
                EnterpriseKind.HIGH_TECH_ENTERPRISE,
                county));
        OwningServices.publish(new EnterpriseMembershipGranted(
                giver.membership(), 1, Instant.now(), giver.id(), giver.person(), MembershipRole.ENTERPRISE_MEMBER));
        awaitMembership(giver.membership());
        return giver;
    }

    protected Asker newAsker(String county, Locality locality) {
        Asker asker = new Asker(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "学校" + UUID.randomUUID());
        OwningServices.publish(new SchoolVerified(
                asker.id(),
                1,
                Instant.now(),
                "2133000001",
                asker.name(),
                SchoolStage.PRIMARY,
                locality,
                county,
                List.of()));
        OwningServices.publish(new SchoolMembershipGranted(
                asker.membership(), 1, Instant.now(), asker.id(), asker.person(), MembershipRole.SCHOOL_MEMBER));
        awaitMembership(asker.membership());
        return asker;
    }

    private void awaitMembership(UUID membership) {
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) = 1 from membership where id = :id")
                        .param("id", membership)
                        .query(Boolean.class)
                        .single());
    }

    protected OfferPublished offer(Giver giver, String category, int quantity) {
        return KindEvents.offer(
                giver.id(),
                new EquipmentOfferDetails(category, "NEW", null, 12, false),
                quantity,
                LocalDate.now(clock));
    }

    protected static OfferChanged changed(OfferPublished o, long version, int quantity) {
        return new OfferChanged(
                o.offerId(),
                version,
                Instant.now(),
                o.enterpriseId(),
                o.title(),
                o.details(),
                quantity,
                o.reach(),
                o.gradeBands(),
                o.availableFrom(),
                o.availableUntil());
    }

    protected NeedPublished need(Asker asker, String category, int quantity, int minimum) {
        return KindEvents.need(
                asker.id(), new EquipmentNeedDetails(category, "观察细胞", true), quantity, minimum, LocalDate.now(clock));
    }

    protected static NeedChanged changed(NeedPublished n, long version, int quantity) {
        return new NeedChanged(
                n.needId(),
                version,
                Instant.now(),
                n.schoolId(),
                n.title(),
                n.details(),
                quantity,
                n.minimumUsefulQuantity(),
                n.readiness(),
                n.gradeBands(),
                n.neededFrom(),
                n.neededUntil());
    }

    /** Puts these on the market without the platform proposing any of them to one another. */
    protected void keepApart(List<OfferPublished> offers, List<NeedPublished> needs) {
        offers.forEach(o -> needs.forEach(n -> jdbc.sql("insert into excluded_pair values (:o, :n)")
                .param("o", o.offerId())
                .param("n", n.needId())
                .update()));
        offers.forEach(OwningServices::publish);
        needs.forEach(OwningServices::publish);
        offers.forEach(o -> awaitOffer(o.offerId()));
        needs.forEach(n -> awaitNeed(n.needId()));
        awaitCleared();
        offers.forEach(o -> jdbc.sql("delete from excluded_pair where offer_id = :o")
                .param("o", o.offerId())
                .update());
    }

    protected Api as(Giver giver) {
        return nobody.as(giver.person());
    }

    protected Api as(Asker asker) {
        return nobody.as(asker.person());
    }

    protected Api office(String office) {
        return nobody.as(UUID.nameUUIDFromBytes(office.getBytes(StandardCharsets.UTF_8)), office);
    }

    /** The one open proposal of a school's need. */
    protected JsonNode awaitProposal(Asker asker, UUID needId) {
        await().atMost(SOON).until(() -> !open(asker, needId).isEmpty());
        return open(asker, needId).getFirst();
    }

    protected List<JsonNode> open(Asker asker, UUID needId) {
        return as(asker).get("/api/proposals?state=OPEN").expect(200).items().stream()
                .filter(p -> p.get("needId").asString().equals(needId.toString()))
                .toList();
    }

    protected static String path(JsonNode proposal) {
        return "/api/proposals/" + proposal.get("id").asString();
    }

    protected void awaitCleared() {
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) = 0 from market_change")
                        .query(Boolean.class)
                        .single());
    }

    protected void awaitOffer(UUID id) {
        await().atMost(SOON).until(() -> nobody.get("/api/market/offers/" + id).status() == 200);
    }

    protected void awaitNeed(UUID id) {
        await().atMost(SOON).until(() -> nobody.get("/api/market/needs/" + id).status() == 200);
    }

    protected void awaitOfferVersion(UUID id, long version) {
        awaitVersion("market_offer", id, version);
    }

    protected void awaitNeedVersion(UUID id, long version) {
        awaitVersion("market_need", id, version);
    }

    private void awaitVersion(String table, UUID id, long version) {
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) = 1 from " + table + " where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .query(Boolean.class)
                        .single());
    }

    protected List<String> noticeTypes(Api member) {
        return member.get("/api/notices").expect(200).items().stream()
                .map(n -> n.get("type").asString())
                .toList();
    }

    protected static Map<String, Object> quantity(int quantity) {
        return Map.of("quantity", quantity);
    }
}
