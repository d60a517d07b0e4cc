package cn.linkage.engine;

/**
 * One statement of the engine in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Phrase(String zh, String en) {

    public Phrase {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A phrase needs both languages, got zh='" + zh + "', en='" + en + "'");
        }
    }
}
