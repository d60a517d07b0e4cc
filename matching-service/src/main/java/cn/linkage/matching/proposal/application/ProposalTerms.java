package cn.linkage.matching.proposal.application;

import cn.linkage.matching.market.Particulars;
import cn.linkage.starter.time.BusinessZone;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is the same for all proposals.
 *
 * @param expiry how long both sides have to answer
 */
@ConfigurationProperties("linkage.matching.proposal")
public record ProposalTerms(@DefaultValue("14d") Duration expiry) {

    /** When a proposal made now expires; one of a tour before the first of its days begins. */
    Instant expiresAt(Instant now, Particulars particulars) {
        Instant usual = now.plus(expiry);
        return particulars.seats().stream()
                .map(seats -> seats.date().atStartOfDay(BusinessZone.ZONE).toInstant())
                .filter(day -> day.isBefore(usual))
                .min(Comparator.naturalOrder())
                .orElse(usual);
    }
}
