package cn.linkage.starter.kafka;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes topics where they are missing. Safe to call from several instances at once. */
public class TopicMaker {

    private final KafkaAdmin admin;
    private final TopicProperties properties;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    TopicMaker(KafkaAdmin admin, TopicProperties properties) {
        this.admin = admin;
        this.properties = properties;
    }

    /** As {@link #ensure(Collection)}, for one; costs nothing where it is known. */
    public void ensure(String topic) throws InterruptedException {
        if (!known.contains(topic)) {
            ensure(Set.of(topic));
        }
    }

    /**
     * Returns when all of these topics exist.
     *
     * @throws KafkaException where the broker can't be reached or refuses
     */
    public void ensure(Collection<String> topics) throws InterruptedException {
        Set<String> missing = new HashSet<>(topics);
        missing.removeAll(known);
        if (missing.isEmpty()) {
            return;
        }
        try (Admin client = Admin.create(admin.getConfigurationProperties())) {
            missing.removeAll(client.listTopics().names().get());
            for (var made : client.createTopics(
                            missing.stream().map(this::topic).toList())
                    .values()
                    .values()) {
                awaitMade(made);
            }
        } catch (ExecutionException e) {
            throw new KafkaException("Topics could not be made: " + missing, e.getCause());
        }
        known.addAll(topics);
    }

    private static void awaitMade(KafkaFuture<Void> made) throws InterruptedException, ExecutionException {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, properties.partitions(), properties.replicas())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(properties.retention().toMillis())));
    }
}
