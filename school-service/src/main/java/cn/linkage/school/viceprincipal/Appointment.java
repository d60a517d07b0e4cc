package cn.linkage.school.viceprincipal;

import cn.linkage.contracts.codes.InvalidValueException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The term of a science vice-principal (科学副校长).
 *
 * @param subject the subject taught, for example 科学 or 物理
 * @param until last day of the term; null while no end is known
 */
public record Appointment(
        String subject, LocalDate from, @Nullable LocalDate until) {

    private static final int SUBJECT_MAX = 40;

    public Appointment {
        subject = subject.strip();
        if (subject.isEmpty() || subject.length() > SUBJECT_MAX) {
            throw new InvalidValueException(
                    "subject",
                    "学科应为 1 至 " + SUBJECT_MAX + " 个字，收到 " + subject.length() + " 个",
                    "a subject has 1 to " + SUBJECT_MAX + " characters, got " + subject.length());
        }
        if (until != null && until.isBefore(from)) {
            throw new InvalidValueException(
                    "appointedUntil",
                    "任期截止日 " + until + " 早于起始日 " + from,
                    "the term ends on " + until + ", before it starts on " + from);
        }
    }
}
