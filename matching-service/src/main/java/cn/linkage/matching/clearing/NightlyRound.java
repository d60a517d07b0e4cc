package cn.linkage.matching.clearing;

import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts a round over all markets once a night. A night on which no instance ran is left out; an office can start one. */
@Component
class NightlyRound {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRound.class);

    private final ClearingRounds rounds;
    private final Clock clock;

    NightlyRound(ClearingRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Scheduled(cron = "${linkage.matching.clearing.nightly}", zone = "Asia/Shanghai")
    void start() {
        rounds.startOfNight(BusinessZone.today(clock))
                .ifPresent(round -> LOG.info("The round of the night starts, with {} markets", round.markets()));
    }
}
