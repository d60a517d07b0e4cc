package cn.linkage.matching.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.contracts.enterprise.EnterpriseMembershipRevoked;
import cn.linkage.matching.support.EventStream;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class NoticeStreamIT extends MatchingServiceIT {

    private static final int ROUNDS = 60;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private NoticeBoard board;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TransactionTemplate transactions;

    @Test
    void a_stream_that_comes_back_gets_what_it_missed_and_nothing_twice() {
        Giver giver = newGiver(LUCHENG);
        List<String> seen;
        try (EventStream stream = as(giver).follow("/api/notices/stream", null)) {
            await().atMost(SOON).until(stream::connected);
            awaitLive(giver, stream);
            seen = stream.ids();
        }
        post(giver, "missed");

        try (EventStream again = as(giver).follow("/api/notices/stream", seen.getLast())) {
            await().atMost(SOON).until(() -> !again.data().isEmpty());
            post(giver, "later");
            await().atMost(SOON).until(() -> again.data().size() == 2);
            assertThat(again.data().getFirst()).contains("missed");
            assertThat(again.data().getLast()).contains("later");
            assertThat(again.ids()).doesNotContainAnyElementsOf(seen).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_notice_that_commits_late_is_not_jumped_over() throws InterruptedException {
        Giver giver = newGiver(LUCHENG);
        try (EventStream stream = as(giver).follow("/api/notices/stream", null)) {
            await().atMost(SOON).until(stream::connected);
            awaitLive(giver, stream);
            int before = stream.data().size();
            Thread[] late = new Thread[1];
            transactions.executeWithoutResult(status -> {
                board.post(List.of(notice(giver, "slow")));
                late[0] = Thread.ofPlatform().start(() -> post(giver, "quick"));
                await().atMost(SOON).until(() -> !late[0].isAlive());
                assertThat(stream.data()).hasSize(before);
            });
            late[0].join();

            await().atMost(SOON).until(() -> stream.data().size() == before + 2);
            assertThat(stream.data().get(before)).contains("slow");
            assertThat(stream.data().get(before + 1)).contains("quick");
        }
    }

    @Test
    void members_of_others_get_nothing_and_a_silent_stream_shows_that_it_lives() {
        Giver giver = newGiver(LUCHENG);
        Asker stranger = newAsker(LUCHENG, Locality.URBAN);
        try (EventStream own = as(giver).follow("/api/notices/stream", null);
                EventStream others = as(stranger).follow("/api/notices/stream", null)) {
            await().atMost(SOON).until(() -> own.connected() && others.connected());
            awaitLive(giver, own);
            await().atMost(SOON).until(() -> others.comments().size() > 2);
            assertThat(others.data()).isEmpty();
        }
    }

    @Test
    void a_revocation_closes_the_streams_of_that_person_within_a_second() {
        Giver giver = newGiver(LUCHENG);
        try (EventStream stream = as(giver).follow("/api/notices/stream", null)) {
            await().atMost(SOON).until(stream::connected);
            awaitLive(giver, stream);

            OwningServices.publish(
                    new EnterpriseMembershipRevoked(giver.membership(), 2, Instant.now(), giver.id(), giver.person()));
            await().pollInterval(Duration.ofMillis(20)).atMost(SOON).until(stream::ended);
        }
        assertThat(as(giver).get("/api/notices").items()).isEmpty();
    }

    @Test
    void a_revocation_closes_a_stream_that_is_just_opening_too() {
        // Each round meets another moment of the opening.
        for (int round = 0; round < ROUNDS; round++) {
            Giver giver = newGiver(LUCHENG);
            try (EventStream stream = as(giver).follow("/api/notices/stream", null)) {
                OwningServices.publish(new EnterpriseMembershipRevoked(
                        giver.membership(), 2, Instant.now(), giver.id(), giver.person()));
                await().pollInterval(Duration.ofMillis(20)).atMost(SOON).until(stream::ended);
            }
        }
    }

    private void awaitLive(Giver giver, EventStream stream) {
        await().atMost(SOON).until(() -> {
            post(giver, "hello");
            return !stream.data().isEmpty();
        });
        await().atMost(SOON)
                .until(() -> stream.data().size()
                        == as(giver).get("/api/notices").items().size());
    }

    private void post(Giver giver, String text) {
        transactions.executeWithoutResult(status -> board.post(List.of(notice(giver, text))));
    }

    private static NewNotice notice(Giver giver, String text) {
        return new NewNotice(
                Side.ENTERPRISE,
                giver.id(),
                NoticeType.EXPIRED,
                null,
                null,
                UUID.randomUUID(),
                new Words(text, text),
                Instant.now());
    }
}
