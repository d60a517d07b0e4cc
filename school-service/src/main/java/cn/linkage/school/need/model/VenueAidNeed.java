package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.ArrayList;
import java.util.List;

/**
 * Rooms to be built or fitted out (援建场所); the quantity counts rooms.
 *
 * @param room which room, in words
 * @param areaSquareMetres area of one room, 10 to 10,000
 * @param constructionNeeded whether building work is needed, not only fitting out
 * @param billOfItems what has to be bought; may be empty, at most 200 lines, each of 1 to 100,000 pieces
 */
public record VenueAidNeed(
        ItemCategory itemCategory,
        String room,
        int areaSquareMetres,
        boolean constructionNeeded,
        List<BillLine> billOfItems)
        implements NeedDetails {

    private static final TextLimit ROOM = new TextLimit("details.room", "场所说明", "the description of a room", 200);
    private static final NumberLimit AREA =
            new NumberLimit("details.areaSquareMetres", "面积（平方米）", "the area in square metres", 10, 10_000);
    private static final NumberLimit LINES =
            new NumberLimit("details.billOfItems", "清单行数", "the number of lines of a bill", 0, 200);

    public VenueAidNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.VENUE_AID);
        room = ROOM.required(room);
        AREA.require(areaSquareMetres);
        LINES.require(billOfItems.size());
        List<BillLine> sound = new ArrayList<>();
        for (BillLine line : billOfItems) {
            sound.add(sound("details.billOfItems[" + sound.size() + "].", line));
        }
        billOfItems = List.copyOf(sound);
    }

    private static BillLine sound(String at, BillLine line) {
        new NumberLimit(at + "count", "件数", "a count", 1, 100_000).require(line.count());
        if (line.unitPriceFen() != null) {
            new NumberLimit(at + "unitPriceFen", "单价（分）", "a price in fen", 0, NumberLimit.MOST_FEN)
                    .require(line.unitPriceFen());
        }
        return new BillLine(
                new TextLimit(at + "item", "物品名称", "the name of an item", 100).required(line.item()),
                line.count(),
                new TextLimit(at + "unit", "计量单位", "a unit", 20).required(line.unit()),
                line.unitPriceFen());
    }

    @Override
    public GiftKind kind() {
        return GiftKind.VENUE_AID;
    }

    @Override
    public List<FreeText> texts() {
        List<FreeText> texts = new ArrayList<>(List.of(FreeText.note("details.room", room)));
        for (int i = 0; i < billOfItems.size(); i++) {
            String at = "details.billOfItems[" + i + "].";
            texts.add(FreeText.note(at + "item", billOfItems.get(i).item()));
            texts.add(FreeText.note(at + "unit", billOfItems.get(i).unit()));
        }
        return texts;
    }
}
