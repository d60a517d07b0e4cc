package cn.linkage.launcher.component;

import cn.linkage.broker.Broker;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A Kafka broker (KRaft, one node) as a JVM of its own on kept data, loopback only. */
public final class KafkaBroker implements AutoCloseable {

    private final ManagedProcess process;
    private final int port;

    private KafkaBroker(ManagedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    public record Settings(Path data, Path log, int port, int controllerPort, List<String> jvmArguments) {

        public Settings {
            jvmArguments = List.copyOf(jvmArguments);
        }

        public Settings(Path data, Path log, int port, int controllerPort) {
            this(data, log, port, controllerPort, List.of());
        }
    }

    /** Starts without waiting: clients that know the address wait themselves. */
    public static KafkaBroker launch(Settings settings) throws IOException {
        Files.createDirectories(settings.data());
        Path file = settings.data().resolve("broker.properties");
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            serverSettings(settings).store(writer, null);
        }
        List<String> line = new ArrayList<>();
        line.add(Java.executable());
        line.addAll(List.of("-Xms64m", "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+ExitOnOutOfMemoryError"));
        line.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        line.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        line.addAll(settings.jvmArguments());
        line.addAll(List.of("-cp", classPath(), Broker.class.getName(), file.toString(), "--exit-with-parent"));
        ManagedProcess process = ManagedProcess.start(
                new ManagedProcess.Command("kafka", line, Map.of(), settings.data(), settings.log()));
        return new KafkaBroker(process, settings.port());
    }

    public static KafkaBroker start(Settings settings) throws IOException {
        KafkaBroker broker = launch(settings);
        try {
            broker.awaitReady();
        } catch (IOException | RuntimeException e) {
            broker.close();
            throw e;
        }
        return broker;
    }

    public void awaitReady() throws IOException {
        Waiting.until(process, Duration.ofSeconds(90), this::listens);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public ManagedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    /** The broker opens its port only after its log is recovered and the controller has let it in. */
    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    static Properties serverSettings(Settings settings) {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + settings.controllerPort(),
                "controller.listener.names", "CONTROLLER",
                "listeners",
                        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(settings.port(), settings.controllerPort()),
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", settings.data().resolve("topics").toString()));
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "4",
                "group.initial.rebalance.delay.ms", "0"));
        properties.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "num.partitions", "6",
                "log.retention.hours", "-1",
                "log.segment.bytes", Integer.toString(64 * 1024 * 1024),
                "log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024),
                "num.network.threads", "2",
                "num.io.threads", "4"));
        return properties;
    }

    private static String classPath() throws IOException {
        try (InputStream list = Broker.class.getResourceAsStream("classpath.txt")) {
            if (list == null) {
                throw new IOException(
                        "The broker's class path is unknown: maybe kafka-broker was compiled by something other than Maven");
            }
            String libraries = new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
            Path own = Path.of(Broker.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own + File.pathSeparator + libraries;
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
