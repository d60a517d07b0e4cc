package cn.linkage.enterprise.offer.application;

import cn.linkage.enterprise.offer.model.OfferContent;
import java.util.List;
import java.util.UUID;

/**
 * Offers from a file.
 *
 * @param by the member who imports them
 * @param publish whether they are published at once
 */
public record ImportOffersCommand(List<Row> rows, UUID by, boolean publish) {

    public ImportOffersCommand {
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param enterpriseId whose it is to be
     * @param says all that the row says, by which it is known when it comes again
     */
    public record Row(UUID enterpriseId, OfferContent content, String says) {}
}
