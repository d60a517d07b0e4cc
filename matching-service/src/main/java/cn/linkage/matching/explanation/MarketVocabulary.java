package cn.linkage.matching.explanation;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.Phrase;
import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.explanation.Vocabulary;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.OfferOnMarket;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The market's names for what the engine knows by codes and ids; titles of offers are public. */
final class MarketVocabulary implements Vocabulary {

    private final Map<UUID, String> titles;

    MarketVocabulary(Collection<OfferOnMarket> offers) {
        this.titles = offers.stream().collect(Collectors.toMap(OfferOnMarket::id, OfferOnMarket::title));
    }

    String title(UUID offerId) {
        return Objects.requireNonNull(titles.get(offerId), () -> "Offer " + offerId + " is not in the market");
    }

    @Override
    public Phrase amount(Article article, long quantity) {
        return phrase(MarketKey.inWords(ItemCategory.Unit.valueOf(article.unit()), quantity));
    }

    @Override
    public Phrase category(Article article) {
        return phrase(ItemCategory.ofCode(article.itemCategory()).orElseThrow().words());
    }

    @Override
    public Phrase offer(UUID id) {
        return new Phrase(title(id), title(id));
    }

    private static Phrase phrase(Words words) {
        return new Phrase(words.zh(), words.en());
    }
}
