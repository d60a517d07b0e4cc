package cn.linkage.starter.inbox;

import cn.linkage.starter.kafka.TopicMaker;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/**
 * Runs the container that reads the topics. It begins once they exist, in a thread of its own: a service starts, and
 * answers requests, while Kafka is away.
 */
class InboxConsumer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxConsumer.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final ConcurrentMessageListenerContainer<byte[], byte[]> container;
    private final TopicMaker topicMaker;
    private final Set<String> topics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean begun;
    private @Nullable Thread starter;

    InboxConsumer(
            ConcurrentMessageListenerContainer<byte[], byte[]> container, TopicMaker topicMaker, Set<String> topics) {
        this.container = container;
        this.topicMaker = topicMaker;
        this.topics = topics;
    }

    @Override
    public synchronized void start() {
        running = true;
        starter = Thread.ofVirtual().name("inbox-start").start(this::begin);
    }

    private void begin() {
        try {
            while (!topicsExist()) {
                if (stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            synchronized (this) {
                if (running) {
                    container.start();
                    begun = true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean topicsExist() throws InterruptedException {
        try {
            topicMaker.ensure(topics);
            return true;
        } catch (KafkaException e) {
            LOG.warn("Events can't be read yet: {}", e.getMessage());
            return false;
        }
    }

    @Override
    public void stop() {
        Thread beginning;
        synchronized (this) {
            running = false;
            stopping.countDown();
            beginning = starter;
            container.stop();
        }
        if (beginning != null) {
            beginning.interrupt();
            try {
                beginning.join(LONGEST_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether a reading thread ended without being asked to. */
    boolean died() {
        return begun && running && !(container.isRunning() && container.isInExpectedState());
    }

    /** How many partitions this instance reads. */
    int partitions() {
        var assigned = container.getAssignedPartitions();
        return assigned == null ? 0 : assigned.size();
    }
}
