package cn.linkage.school.need.adapter.imports;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.contracts.codes.TrainingFormat;
import cn.linkage.contracts.codes.VisitActivity;
import cn.linkage.school.need.model.BillLine;
import cn.linkage.school.need.model.BooksNeed;
import cn.linkage.school.need.model.EquipmentNeed;
import cn.linkage.school.need.model.FundsNeed;
import cn.linkage.school.need.model.GuideTrainingNeed;
import cn.linkage.school.need.model.LectureNeed;
import cn.linkage.school.need.model.NamingNeed;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.PlaqueNeed;
import cn.linkage.school.need.model.PupilGroup;
import cn.linkage.school.need.model.Quantity;
import cn.linkage.school.need.model.SchoolVisitNeed;
import cn.linkage.school.need.model.SoftwareNeed;
import cn.linkage.school.need.model.StudyTourNeed;
import cn.linkage.school.need.model.VenueAidNeed;
import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.Entries;
import cn.linkage.starter.imports.table.ImportRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the details of a need of a row's cells, by the constructors that the API uses, so that one check is for both. */
final class NeedDetailsCells {

    static final String BILL_EXAMPLE = "实验台，12，张，1800元；水槽，6，个";
    static final String GROUPS_EXAMPLE = "小学4-6年级 45；初中 30";
    static final String DATES_EXAMPLE = "2026-10-15；2026-10-22";

    private static final String CATEGORY = "details.itemCategory";

    private final ImportRow row;

    NeedDetailsCells(ImportRow row) {
        this.row = row;
    }

    /**
     * The kind that the row says, or that of its item category.
     *
     * @throws InvalidValueException on the column's field
     */
    GiftKind kind() {
        return row.choice("kind", GiftKind.class)
                .or(() -> row.text(CATEGORY).flatMap(ItemCategory::ofCode).map(ItemCategory::kind))
                .orElseThrow(() -> new InvalidValueException(
                        "kind", "请填写需求类型或物品类别", "say the kind of gift, or at least its item category"));
    }

    /**
     * How many are needed. Where no minimum is given any number helps.
     *
     * @throws InvalidValueException on the column's field
     */
    Quantity quantity(NeedDetails details) {
        return new Quantity(wanted(details), row.number("minimumUsefulQuantity").orElse(1));
    }

    private int wanted(NeedDetails details) {
        if (row.text("quantity").isEmpty()) {
            if (details instanceof StudyTourNeed tour) {
                return tour.groups().stream().mapToInt(PupilGroup::pupils).sum();
            }
            if (details instanceof NamingNeed) {
                return 1;
            }
        }
        return row.requiredNumber("quantity");
    }

    /**
     * What is special to the kind.
     *
     * @throws InvalidValueException on the column's field
     */
    NeedDetails details() {
        GiftKind kind = kind();
        NeedKindColumns.ALL.requireOwn(kind, row);
        ItemCategory category = category(kind);
        return switch (kind) {
            case EQUIPMENT -> new EquipmentNeed(category, purpose(), row.isYes("details.usedAccepted"));
            case FUNDS ->
                new FundsNeed(
                        category,
                        row.requiredChoice("details.fundsPurpose", FundsPurpose.class),
                        row.choices("details.routes", GivingRoute.class),
                        row.text("details.budget").orElse(null));
            case BOOKS -> new BooksNeed(category, purpose(), row.isYes("details.usedAccepted"));
            case SOFTWARE -> new SoftwareNeed(category, purpose(), row.requiredNumber("details.termMonthsMin"));
            case VENUE_AID ->
                new VenueAidNeed(
                        category,
                        row.required("details.room"),
                        row.requiredNumber("details.areaSquareMetres"),
                        row.isYes("details.constructionNeeded"),
                        Entries.of(row, "details.billOfItems", NeedDetailsCells::billLine));
            case GUIDE_TRAINING ->
                new GuideTrainingNeed(
                        category,
                        row.choices("details.formats", TrainingFormat.class),
                        row.requiredNumber("details.hoursMin"));
            case NAMING ->
                new NamingNeed(
                        category,
                        row.required("details.thing"),
                        row.requiredDay("details.termFrom"),
                        row.requiredDay("details.termUntil"),
                        row.isYes("details.exclusive"),
                        row.largeNumber("details.giftValueFenMin").orElse(0L));
            case PLAQUE ->
                new PlaqueNeed(
                        category,
                        row.required("details.place"),
                        row.text("details.wording").orElse(null),
                        row.requiredNumber("details.termMonthsMax"));
            case LECTURE ->
                new LectureNeed(
                        category,
                        topics(),
                        row.choices("details.languageLevels", LanguageLevel.class),
                        row.requiredNumber("details.audience"),
                        row.isYes("details.onlineAccepted"));
            case STUDY_TOUR ->
                new StudyTourNeed(
                        category,
                        topics(),
                        row.choices("details.lengths", TourLength.class),
                        Entries.of(row, "details.groups", NeedDetailsCells::group),
                        row.requiredNumber("details.adults"),
                        dates(),
                        row.isYes("details.splitAccepted"));
            case SCHOOL_VISIT ->
                new SchoolVisitNeed(
                        category,
                        row.choices("details.activities", VisitActivity.class),
                        topics(),
                        row.requiredNumber("details.audience"));
        };
    }

    private @Nullable String purpose() {
        return row.text("details.purpose").orElse(null);
    }

    private Set<ScienceTopic> topics() {
        return row.choices("details.topics", ScienceTopic.class);
    }

    private ItemCategory category(GiftKind kind) {
        List<ItemCategory> ofKind = ItemCategory.ofKind(kind);
        return row.text(CATEGORY).isEmpty() && ofKind.size() == 1
                ? ofKind.getFirst()
                : NeedDetails.category(row.required(CATEGORY));
    }

    /** Days, one an entry or several in one. */
    private Set<LocalDate> dates() {
        return Entries.of(
                        row,
                        "details.dates",
                        (field, parts) -> parts.stream()
                                .flatMap(part -> Arrays.stream(part.split("、")))
                                .map(part -> LocalDate.parse(Entries.read(field, CellKind.day(), part)))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static PupilGroup group(String field, List<String> parts) {
        if (parts.size() != 2) {
            throw Entries.malformed(
                    field,
                    String.join(" ", parts),
                    "学段 人数，例如 " + GROUPS_EXAMPLE,
                    "grade band and pupils, such as " + GROUPS_EXAMPLE);
        }
        GradeBand band = GradeBand.valueOf(Entries.read(field, NeedColumns.GRADE_BAND, parts.get(0)));
        return new PupilGroup(band, Entries.number(field, parts.get(1), "人", "名"));
    }

    private static BillLine billLine(String field, List<String> parts) {
        if (parts.size() < 3 || parts.size() > 4 || (parts.size() == 4 && !saysItsUnit(parts.get(3)))) {
            throw Entries.malformed(
                    field,
                    String.join(" ", parts),
                    "物品，数量，单位，单价（可省略，须写元或分），例如 " + BILL_EXAMPLE,
                    "item, count, unit, price of one (may be left out; in 元 or 分), such as " + BILL_EXAMPLE);
        }
        Long price = parts.size() == 4 ? Long.valueOf(Entries.read(field, CellKind.fen(), parts.get(3))) : null;
        return new BillLine(parts.get(0), Entries.number(field, parts.get(1)), parts.get(2), price);
    }

    /** A price without a unit could be either. */
    private static boolean saysItsUnit(String price) {
        return price.endsWith("元") || price.endsWith("分");
    }
}
