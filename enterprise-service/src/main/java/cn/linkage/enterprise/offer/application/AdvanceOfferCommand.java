package cn.linkage.enterprise.offer.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step to take.
 *
 * @param version the version that the member saw; null to act on whatever the offer says now
 */
public record AdvanceOfferCommand(
        UUID offerId, Step step, @Nullable Long version) {

    /** The steps of an offer's life that its members take. */
    public enum Step {
        PUBLISH,
        PAUSE,
        RESUME,
        WITHDRAW
    }
}
