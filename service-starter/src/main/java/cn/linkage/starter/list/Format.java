package cn.linkage.starter.list;

import cn.linkage.contracts.codes.InvalidValueException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list is answered as: a page as JSON, or all of it as a file. */
public enum Format {
    JSON("application/json"),
    /** RFC 4180 in UTF-8 with a byte order mark, without which Excel reads Chinese wrongly. */
    CSV("text/csv;charset=UTF-8"),
    /** Office Open XML (ISO/IEC 29500). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** As the API spells it, and as a file's name ends. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Format of(@Nullable String asked) {
        if (asked == null) {
            return JSON;
        }
        return Arrays.stream(values())
                .filter(format -> format.code().equals(asked))
                .findFirst()
                .orElseThrow(() -> unknown(asked));
    }

    private static InvalidValueException unknown(String asked) {
        String allowed = Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "));
        return new InvalidValueException(
                "format", "不支持的格式 " + asked + "；可用：" + allowed, "Unknown format " + asked + "; allowed: " + allowed);
    }
}
