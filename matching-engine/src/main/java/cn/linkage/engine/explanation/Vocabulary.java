package cn.linkage.engine.explanation;

import cn.linkage.engine.Phrase;
import cn.linkage.engine.candidates.Article;
import java.util.UUID;

/** The names of what the engine knows by codes and ids only. */
public interface Vocabulary {

    /** The codes themselves, for whoever has no names. */
    Vocabulary CODES = new Vocabulary() {
        @Override
        public Phrase amount(Article article, long quantity) {
            return new Phrase(quantity + " " + article.unit(), quantity + " " + article.unit());
        }

        @Override
        public Phrase category(Article article) {
            return new Phrase(article.itemCategory(), article.itemCategory());
        }

        @Override
        public Phrase offer(UUID id) {
            return new Phrase(id.toString(), id.toString());
        }
    };

    /** A quantity with its unit. */
    Phrase amount(Article article, long quantity);

    /** An item category. */
    Phrase category(Article article);

    /** An offer. */
    Phrase offer(UUID id);
}
