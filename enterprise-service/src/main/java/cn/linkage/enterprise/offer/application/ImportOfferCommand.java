package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.OfferContent;
import java.util.UUID;

/**
 * An offer from a file.
 *
 * @param says all that the row says, by which it is known when it comes again
 * @param by the member who imports it
 * @param publish whether it is published at once
 */
public record ImportOfferCommand(UUID enterpriseId, OfferContent content, String says, UUID by, boolean publish) {}
