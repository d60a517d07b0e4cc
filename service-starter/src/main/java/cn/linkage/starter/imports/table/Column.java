package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a kind of import.
 *
 * @param field as the API spells it and as the model's refusals name it, for example {@code details.model}
 * @param header as the template spells it
 * @param required whether the file must have the column and every row a value in it
 * @param personal whether the values are personal data, which reports don't repeat
 * @param example what the example row of the template says; null for nothing
 * @param synonyms what people call the column besides; spelling, blanks and brackets are not told apart
 * @param onlyFor for which rows it is; null where it is for every row
 * @param note how it is filled in, for the template; null where its kind says enough
 */
public record Column(
        String field,
        Words header,
        CellKind kind,
        boolean required,
        boolean personal,
        @Nullable Words example,
        List<String> synonyms,
        @Nullable Words onlyFor,
        @Nullable Words note) {

    public Column {
        synonyms = List.copyOf(synonyms);
    }

    public static Column of(String field, String zh, String en, CellKind kind) {
        return new Column(field, new Words(zh, en), kind, false, false, null, List.of(), null, null);
    }

    public Column mandatory() {
        return new Column(field, header, kind, true, personal, example, synonyms, onlyFor, note);
    }

    public Column withPersonalData() {
        return new Column(field, header, kind, required, true, example, synonyms, onlyFor, note);
    }

    public Column example(String zh, String en) {
        return new Column(field, header, kind, required, personal, new Words(zh, en), synonyms, onlyFor, note);
    }

    public Column example(String inBoth) {
        return example(inBoth, inBoth);
    }

    public Column alsoCalled(String... names) {
        List<String> more = new ArrayList<>(synonyms);
        more.addAll(List.of(names));
        return new Column(field, header, kind, required, personal, example, more, onlyFor, note);
    }

    public Column onlyFor(Words rows) {
        return new Column(field, header, kind, required, personal, example, synonyms, rows, note);
    }

    public Column note(String zh, String en) {
        return new Column(field, header, kind, required, personal, example, synonyms, onlyFor, new Words(zh, en));
    }

    /** A value of the column as the template writes it, made of its canonical form. */
    Words shown(String canonical) {
        return switch (kind) {
            case CellKind.YesNo() -> canonical.equals("true") ? new Words("是", "yes") : new Words("否", "no");
            case CellKind.Choice choice -> {
                List<Words> chosen = Arrays.stream(canonical.split(","))
                        .map(code -> choice.options().stream()
                                .filter(option -> option.code().equals(code))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException(field + " has no choice " + code))
                                .words())
                        .toList();
                yield new Words(
                        chosen.stream().map(Words::zh).collect(Collectors.joining("、")),
                        chosen.stream().map(Words::en).collect(Collectors.joining(", ")));
            }
            default -> new Words(canonical, canonical);
        };
    }

    /** Every name that a header may use for the column. */
    List<String> names() {
        List<String> names = new ArrayList<>(synonyms);
        names.add(field);
        names.add(header.zh());
        names.add(header.en());
        return names;
    }
}
