package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.OfferContent;
import java.util.UUID;

/**
 * What an offer is to say.
 *
 * @param version the version that the editor saw
 */
public record EditOfferCommand(UUID offerId, OfferContent content, long version) {}
