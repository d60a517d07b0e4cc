package cn.linkage.contracts.codes;

import java.util.Locale;

/**
 * One statement in the two languages of the platform.
 *
 * @param zh Chinese, shown unless English is asked for
 * @param en English
 */
public record Words(String zh, String en) {

    public Words {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("Words need both languages, got zh='" + zh + "', en='" + en + "'");
        }
    }

    /** The text for a reader: English for an English locale, Chinese for every other. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
