package cn.linkage.school.need.model;

import org.jspecify.annotations.Nullable;

/**
 * Words of a need that somebody chose freely, to be held against the {@link WordingRule}s.
 *
 * @param field as the API spells it
 * @param text null where nothing was said
 * @param displayed whether the words are meant for a wall, as names and plaques are
 */
public record FreeText(String field, @Nullable String text, boolean displayed) {

    static FreeText note(String field, @Nullable String text) {
        return new FreeText(field, text, false);
    }

    static FreeText displayed(String field, @Nullable String text) {
        return new FreeText(field, text, true);
    }
}
