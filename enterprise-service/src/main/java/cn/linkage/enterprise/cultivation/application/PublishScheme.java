package cn.linkage.enterprise.cultivation.application;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.cultivation.model.ColourBand;
import cn.linkage.enterprise.cultivation.model.Criterion;
import cn.linkage.enterprise.cultivation.model.GradingScheme;
import cn.linkage.enterprise.cultivation.model.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds the next version of what enterprises are graded by. */
@Service
public class PublishScheme {

    /**
     * A version to add.
     *
     * @param by the official who does
     */
    public record Command(
            LocalDate inForceFrom, Words note, List<Criterion> criteria, List<ColourBand> bands, UUID by) {}

    private final Schemes schemes;
    private final Clock clock;

    PublishScheme(Schemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Transactional
    public GradingScheme publish(Command command) {
        GradingScheme latest = schemes.latest().orElse(null);
        if (latest != null && command.inForceFrom().isBefore(latest.inForceFrom())) {
            throw new InvalidValueException(
                    "inForceFrom",
                    "生效日不能早于第 " + latest.version() + " 版的生效日 " + latest.inForceFrom() + "，收到 " + command.inForceFrom(),
                    "it is in force from the day of version " + latest.version() + ", " + latest.inForceFrom()
                            + ", or later, got " + command.inForceFrom());
        }
        GradingScheme scheme = new GradingScheme(
                latest == null ? 1 : latest.version() + 1,
                command.inForceFrom(),
                command.note(),
                command.criteria(),
                command.bands(),
                command.by(),
                clock.instant());
        schemes.add(scheme);
        return scheme;
    }
}
