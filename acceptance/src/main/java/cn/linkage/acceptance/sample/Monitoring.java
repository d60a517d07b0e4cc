package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Client;
import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import tools.jackson.databind.JsonNode;

/** The bureau's figures, taken county by county and locality by locality. Names of figures are made here alone. */
final class Monitoring {

    private Monitoring() {}

    /** What the platform's summary says now. */
    static Figures now(Client officer) {
        Figures figures = new Figures();
        JsonNode all = officer.get("/api/monitoring/summary").expect(200).body();
        addParts(figures, "", "offered", "", all.path("offers").path("units"));
        addMatches(figures, "", "proposed", all.path("proposed"));
        for (County county : County.values()) {
            for (Locality locality : Locality.values()) {
                String where = where(county, locality);
                JsonNode summary = officer.get(
                                "/api/monitoring/summary?county=" + county.code() + "&locality=" + locality)
                        .expect(200)
                        .body();
                addParts(
                        figures,
                        where,
                        "needed",
                        "served",
                        summary.path("needs").path("units"));
                addMatches(figures, where, "agreed", summary.path("agreed"));
            }
        }
        for (JsonNode kind : all.path("byKind")) {
            String name = kind.path("kind").asString() + " ";
            addParts(figures, name, "needed", "served", kind.path("needs").path("units"));
            addParts(figures, name, "offered", "given", kind.path("offers").path("units"));
        }
        return figures;
    }

    /** How many needs and offers there are on the market, cheap enough to be asked again and again. */
    static long onMarket(Client officer) {
        JsonNode all = officer.get("/api/monitoring/summary").expect(200).body();
        return all.path("needs").path("number").asLong()
                + all.path("offers").path("number").asLong();
    }

    static void needed(Figures figures, SampleNeed need) {
        SchoolKey school = need.posting().school();
        String unit = unit(need.category());
        add(figures, where(school.county(), school.locality()), "needed", unit, need.quantity());
        add(figures, need.category().kind() + " ", "needed", unit, need.quantity());
    }

    static void offered(Figures figures, SampleOffer offer) {
        String unit = unit(offer.category());
        add(figures, "", "offered", unit, offer.quantity());
        add(figures, offer.category().kind() + " ", "offered", unit, offer.quantity());
    }

    static void proposed(Figures figures, String unit, long quantity) {
        add(figures, "", "proposed", unit, quantity);
    }

    /** An agreement; the need it serves has that much more served. */
    static void agreed(Figures figures, SchoolKey school, GiftKind kind, String unit, long quantity) {
        String where = where(school.county(), school.locality());
        add(figures, where, "agreed", unit, quantity);
        figures.add(name(where, "served", unit, "quantity"), quantity);
        figures.add(name(kind + " ", "served", unit, "quantity"), quantity);
        figures.add(name(kind + " ", "given", unit, "quantity"), quantity);
    }

    private static void addParts(Figures figures, String where, String what, String agreed, JsonNode units) {
        for (JsonNode unit : units) {
            String code = unit.path("unit").asString();
            figures.add(name(where, what, code, "number"), unit.path("number").asLong());
            figures.add(
                    name(where, what, code, "quantity"), unit.path("quantity").asLong());
            if (!agreed.isEmpty()) {
                figures.add(
                        name(where, agreed, code, "quantity"),
                        unit.path("agreed").asLong());
            }
        }
    }

    private static void addMatches(Figures figures, String where, String what, JsonNode matches) {
        for (JsonNode unit : matches.path("units")) {
            String code = unit.path("unit").asString();
            figures.add(name(where, what, code, "number"), unit.path("number").asLong());
            figures.add(
                    name(where, what, code, "quantity"), unit.path("quantity").asLong());
        }
    }

    private static void add(Figures figures, String where, String what, String unit, long quantity) {
        figures.add(name(where, what, unit, "number"), 1);
        figures.add(name(where, what, unit, "quantity"), quantity);
    }

    private static String where(County county, Locality locality) {
        return county.code() + " " + locality + " ";
    }

    private static String unit(ItemCategory category) {
        return category.unit().name();
    }

    private static String name(String where, String what, String unit, String measure) {
        return where + what + " " + unit + " " + measure;
    }
}
