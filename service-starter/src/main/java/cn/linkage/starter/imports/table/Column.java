package cn.linkage.starter.imports.table;

import cn.linkage.contracts.codes.Words;
import java.util.ArrayList;
import java.util.List;
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
 */
public record Column(
        String field,
        Words header,
        CellKind kind,
        boolean required,
        boolean personal,
        @Nullable Words example,
        List<String> synonyms) {

    public Column {
        synonyms = List.copyOf(synonyms);
    }

    public static Column of(String field, String zh, String en, CellKind kind) {
        return new Column(field, new Words(zh, en), kind, false, false, null, List.of());
    }

    public Column mandatory() {
        return new Column(field, header, kind, true, personal, example, synonyms);
    }

    public Column withPersonalData() {
        return new Column(field, header, kind, required, true, example, synonyms);
    }

    public Column example(String zh, String en) {
        return new Column(field, header, kind, required, personal, new Words(zh, en), synonyms);
    }

    public Column example(String inBoth) {
        return example(inBoth, inBoth);
    }

    public Column alsoCalled(String... names) {
        List<String> more = new ArrayList<>(synonyms);
        more.addAll(List.of(names));
        return new Column(field, header, kind, required, personal, example, more);
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
