package cn.linkage.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * Runs a broker and controller in one (KRaft) from a properties file. A log directory that was never formatted is
 * formatted first; one that was is left alone, so topics survive a restart.
 *
 * <p>{@code Broker FILE [--exit-with-parent]}: with the flag the broker ends as soon as its standard input closes, that
 * is when the JVM that started it is gone for whatever reason.
 */
public final class Broker {

    private Broker() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(reader);
        }
        formatIfNew(file, Path.of(settings.getProperty("log.dirs")));
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        if (arguments.length > 1 && arguments[1].equals("--exit-with-parent")) {
            Thread.ofPlatform().daemon().name("parent-watch").start(Broker::exitWithParent);
        }
        server.awaitShutdown();
    }

    private static void formatIfNew(Path file, Path logs) {
        if (Files.exists(logs.resolve("meta.properties"))) {
            return;
        }
        String[] format = {
            "format", "-t", Uuid.randomUuid().toString(), "-c", file.toString(),
        };
        int result = StorageTool.execute(format, System.out);
        if (result != 0) {
            throw new IllegalStateException("The log directory " + logs + " could not be formatted, result " + result);
        }
    }

    private static void exitWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            System.err.println("The parent's pipe broke: " + gone.getMessage());
        }
        System.exit(0);
    }
}
