package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The longest that one text of a need may be, in characters.
 *
 * @param field as the API spells it
 * @param zh what the text says, in Chinese
 * @param en the same in English
 */
record TextLimit(String field, String zh, String en, int most) {

    static final TextLimit TITLE = new TextLimit("title", "标题", "a title", 120);
    static final TextLimit PURPOSE = new TextLimit("details.purpose", "用途说明", "a purpose", 1000);

    /**
     * A text that has to be there, stripped.
     *
     * @throws InvalidValueException where it is blank or too long
     */
    String required(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > most) {
            throw new InvalidValueException(
                    field,
                    zh + "应为 1 至 " + most + " 个字，收到 " + stripped.length() + " 个",
                    en + " has 1 to " + most + " characters, got " + stripped.length());
        }
        return stripped;
    }

    /**
     * A text that may be missing, stripped; null where it says nothing.
     *
     * @throws InvalidValueException where it is too long
     */
    @Nullable
    String optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : required(text);
    }
}
