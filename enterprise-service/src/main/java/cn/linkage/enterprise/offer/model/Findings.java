package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the fields of one value. Its maker asks field by field and ends with {@link #none}, so that whoever
 * filled in the form is told of everything at once. The bounds may only ever be widened: stored offers are read through
 * the same checks.
 */
final class Findings {

    private final List<InvalidValueException> found = new ArrayList<>();
    private final String prefix;

    /** @param prefix stands before the name of every field, for example {@code details.} */
    Findings(String prefix) {
        this.prefix = prefix;
    }

    /** The findings about the details of one kind, whose category must belong to it. */
    static Findings ofDetails(GiftKind kind, ItemCategory category) {
        Findings findings = new Findings("details.");
        if (category.kind() != kind) {
            String known = String.join(", ", OfferDetails.categoryCodes(kind));
            findings.add(
                    "itemCategory",
                    "物品类别“" + category.code() + "”不属于 " + kind + "，可用：" + known,
                    "item category '" + category.code() + "' does not belong to " + kind + ", which has " + known);
        }
        return findings;
    }

    /** The stripped text, which has 1 to {@code most} characters. */
    String text(String field, Words noun, String given, int most) {
        String text = given.strip();
        if (text.isEmpty() || text.length() > most) {
            add(
                    field,
                    noun.zh() + "应为 1 至 " + most + " 个字，收到 " + text.length() + " 个",
                    noun.en() + " has 1 to " + most + " characters, got " + text.length());
        } else if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            add(
                    field,
                    noun.zh() + "含有无法保存的字符，请重新输入文字",
                    noun.en()
                            + " holds a character that cannot be stored (NUL or half a surrogate pair); type it again");
        }
        return text;
    }

    /** The same for a text that may be missing; a blank one counts as missing. */
    @Nullable
    String optionalText(String field, Words noun, @Nullable String given, int most) {
        return given == null || given.isBlank() ? null : text(field, noun, given, most);
    }

    /** Both bounds are included. */
    void number(String field, Words noun, long given, long least, long most) {
        if (given < least || given > most) {
            add(
                    field,
                    noun.zh() + "应为 " + least + " 至 " + most + "，收到 " + given,
                    noun.en() + " is " + least + " to " + most + ", got " + given);
        }
    }

    /** A choice of at least one, copied. */
    <C extends Enum<C>> Set<C> some(String field, Words noun, Class<C> type, Set<C> given) {
        number(field, new Words(noun.zh() + "的个数", "the number of " + noun.en()), given.size(), 1, all(type));
        return choice(type, given);
    }

    /** A choice that may be empty, copied, in the order of the code list. */
    static <C extends Enum<C>> Set<C> choice(Class<C> type, Set<C> given) {
        EnumSet<C> choice = EnumSet.noneOf(type);
        choice.addAll(given);
        return Collections.unmodifiableSet(choice);
    }

    private static <C extends Enum<C>> int all(Class<C> type) {
        return type.getEnumConstants().length;
    }

    void add(String field, String zh, String en) {
        found.add(new InvalidValueException(prefix + field, zh, en));
    }

    /**
     * Ends the checks.
     *
     * @throws InvalidValueException the first finding, the others attached to it as suppressed
     */
    void none() {
        if (!found.isEmpty()) {
            InvalidValueException first = found.getFirst();
            found.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }
}
