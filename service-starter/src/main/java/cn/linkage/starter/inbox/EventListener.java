package cn.linkage.starter.inbox;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;

/** Takes what one poll brought: together if that works, otherwise one by one. */
class EventListener implements BatchMessageListener<byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(EventListener.class);

    private final EventProcessor processor;

    EventListener(EventProcessor processor) {
        this.processor = processor;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        List<ReceivedEvent> events = records.stream().map(ReceivedEvent::of).toList();
        if (events.size() > 1 && together(events)) {
            return;
        }
        for (int index = 0; index < events.size(); index++) {
            try {
                processor.alone(events.get(index));
            } catch (RuntimeException e) {
                // Those before it are acknowledged; the container pauses and delivers from this one again.
                throw new BatchListenerFailedException("The database can't be used now", e, index);
            }
        }
    }

    private boolean together(List<ReceivedEvent> events) {
        try {
            processor.together(events);
            return true;
        } catch (RuntimeException e) {
            LOG.debug("A batch of {} events failed and is handled one by one", events.size(), e);
            return false;
        }
    }
}
