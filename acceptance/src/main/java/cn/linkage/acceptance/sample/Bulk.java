package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Together;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Sends files to the platform's imports and waits until they are in. A refused row is a defect of the sample. */
final class Bulk {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int LOOKING_AT_A_TIME = 4;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Client client;
    private final Progress progress;
    private final int atATime;

    Bulk(Client client, Progress progress, int atATime) {
        this.client = client;
        this.progress = progress;
        this.atATime = atATime;
    }

    /**
     * What became of the rows of all files.
     *
     * @param accepted new on the platform
     * @param alreadyThere known from before
     */
    record Taken(long accepted, long alreadyThere) {}

    /** The largest files go first: they take longest. */
    Taken send(String what, List<ImportFile> files) {
        List<ImportFile> largestFirst = files.stream()
                .sorted(Comparator.comparing((ImportFile file) -> -file.rows().size()))
                .toList();
        long rows = files.stream().mapToLong(file -> file.rows().size()).sum();
        Progress.Counter counter = progress.counter(what, rows);
        List<String> imports = Together.map(largestFirst, atATime, this::start);
        AtomicLong accepted = new AtomicLong();
        AtomicLong there = new AtomicLong();
        Together.map(imports, LOOKING_AT_A_TIME, address -> {
            JsonNode ended = ended(address);
            accepted.addAndGet(ended.path("accepted").asLong());
            there.addAndGet(ended.path("alreadyThere").asLong());
            counter.add(ended.path("rowsRead").asLong());
            return address;
        });
        counter.done();
        return new Taken(accepted.get(), there.get());
    }

    /** The address of the import that was begun. */
    private String start(ImportFile file) {
        String id = client.call(
                        "POST",
                        file.address(),
                        file.text(),
                        Map.of("Content-Type", "text/csv", "Idempotency-Key", file.idempotencyKey()))
                .expect(201)
                .field("id");
        return file.path() + "/" + id;
    }

    private JsonNode ended(String address) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode job = client.get(address).expect(200).body();
            if (!job.path("finishedAt").isMissingNode()
                    && !job.path("finishedAt").isNull()) {
                return right(address, job);
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "After " + PATIENCE.toMinutes() + " minutes the import is not done: " + job);
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private JsonNode right(String address, JsonNode job) {
        if (!job.path("state").asString().equals("DONE") || job.path("refused").asLong() > 0) {
            JsonNode why =
                    client.get(address + "/remarks?outcome=REFUSED&limit=5").body();
            throw new IllegalStateException("The import " + address + " did not take every row: " + job + " " + why);
        }
        return job;
    }
}
