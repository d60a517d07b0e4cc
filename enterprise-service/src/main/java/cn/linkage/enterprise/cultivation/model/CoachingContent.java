package cn.linkage.enterprise.cultivation.model;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.LocalDate;

/**
 * What happened at a coaching.
 *
 * @param agreed what was agreed; empty where nothing was
 */
public record CoachingContent(LocalDate heldOn, Kind kind, String topic, String agreed) {

    public static final int TOPIC_MAX = 200;
    public static final int AGREED_MAX = 4000;

    /** How it was held. */
    public enum Kind {
        /** For several at once (培训). */
        TRAINING,
        /** For this enterprise alone (一对一辅导). */
        ONE_TO_ONE
    }

    public CoachingContent {
        topic = topic.strip();
        agreed = agreed.strip();
        if (topic.isEmpty() || topic.length() > TOPIC_MAX) {
            throw new InvalidValueException(
                    "topic",
                    "主题应为 1 至 " + TOPIC_MAX + " 个字，收到 " + topic.length() + " 个",
                    "a topic has 1 to " + TOPIC_MAX + " characters, got " + topic.length());
        }
        if (agreed.length() > AGREED_MAX) {
            throw new InvalidValueException(
                    "agreed",
                    "商定事项最多 " + AGREED_MAX + " 个字，收到 " + agreed.length() + " 个",
                    "what was agreed has at most " + AGREED_MAX + " characters, got " + agreed.length());
        }
    }
}
