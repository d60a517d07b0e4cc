package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.OfferContent;
import java.util.UUID;

/**
 * A draft to write.
 *
 * @param by the member who writes it
 */
public record CreateOfferCommand(UUID enterpriseId, OfferContent content, UUID by) {}
