package cn.linkage.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.authorisation.Actor;
import cn.linkage.acceptance.authorisation.Cast;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.EventStream;
import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.TheWholeSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A membership ends at once where it is owned, and within a second in matching-service, open streams included. */
class RevocationIT {

    private static final int PEOPLE = Integer.getInteger("linkage.revocation.people", 15);
    private static final Duration ALLOWED = Duration.ofSeconds(1);
    private static final String ITEM = "robot-kit";

    private final TheWholeSystem system = TheWholeSystem.running();
    private final Client officer = system.demo("economic-bureau");

    @Test
    void a_revoked_member_is_out_of_the_owning_service_at_once_and_of_matching_within_a_second() {
        String code = Acts.nextCreditCode();
        Cast cast = new Cast(system);
        Client lasting = newPerson();
        String enterprise = join(lasting, code);
        Acts.publishedOffer(lasting, enterprise, "机器人套件", ITEM, 3);
        Client school = cast.as(Actor.SCHOOL_MEMBER);
        String need = Acts.publishedNeed(school, cast.school(), "机器人社团", ITEM, 3);
        String proposal =
                "/api/proposals/" + Acts.openProposal(school, need).path("id").asString();
        List<Long> millis = new ArrayList<>();

        for (int i = 0; i < PEOPLE; i++) {
            Client leaver = newPerson();
            join(leaver, code);
            Acts.eventually(leaver, proposal);
            try (EventStream notices = leaver.follow("/api/notices/stream", Map.of())) {
                assertThat(notices.status()).isEqualTo(200);

                long revoked = revoke(leaver, enterprise);

                leaver.get("/api/enterprises/" + enterprise + "/offers").expect(403);
                Awaitility.await("matching-service forgets the member and closes the stream")
                        .atMost(Duration.ofSeconds(10))
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(10))
                        .until(() -> leaver.get(proposal).status() == 404 && notices.ended());
                millis.add(Duration.ofNanos(System.nanoTime() - revoked).toMillis());
            }
        }

        Collections.sort(millis);
        long p99 = millis.get((int) Math.ceil(millis.size() * 0.99) - 1);
        System.out.printf(
                "Revocation to matching-service, %d times: p50 %d ms, p99 %d ms%n",
                millis.size(), millis.get(millis.size() / 2), p99);
        assertThat(p99).isLessThanOrEqualTo(ALLOWED.toMillis());
        lasting.get(proposal).expect(200);
    }

    /** Gives the moment at which the revocation was answered. */
    private long revoke(Client leaver, String enterprise) {
        String membership = leaver.get("/api/my/enterprises")
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        officer.call("DELETE", "/api/enterprises/" + enterprise + "/memberships/" + membership, null, Map.of())
                .expect(204);
        return System.nanoTime();
    }

    private Client newPerson() {
        return system.person(system.realm().newPerson("revocation"));
    }

    private String join(Client person, String code) {
        return Acts.joinEnterprise(person, officer, code, "机器人企业（演示）", "ENTERPRISE_MEMBER");
    }
}
