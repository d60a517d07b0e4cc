package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.contracts.codes.TrainingFormat;
import cn.linkage.contracts.codes.VisitActivity;
import cn.linkage.enterprise.offer.model.BooksOffer;
import cn.linkage.enterprise.offer.model.EquipmentOffer;
import cn.linkage.enterprise.offer.model.FundsOffer;
import cn.linkage.enterprise.offer.model.GuideTrainingOffer;
import cn.linkage.enterprise.offer.model.LectureOffer;
import cn.linkage.enterprise.offer.model.NamingOffer;
import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.PlaqueOffer;
import cn.linkage.enterprise.offer.model.SchoolVisitOffer;
import cn.linkage.enterprise.offer.model.SoftwareOffer;
import cn.linkage.enterprise.offer.model.StudyTourOffer;
import cn.linkage.enterprise.offer.model.TourSlot;
import cn.linkage.enterprise.offer.model.VenueAidOffer;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.Entries;
import cn.linkage.starter.imports.table.ImportRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the details of an offer of a row's cells, by the constructors that the API uses, so that one check is for both. */
final class OfferDetailsCells {

    static final String SLOTS_EXAMPLE = "2026-10-15 80 小学4-6年级；2026-10-22 60";

    private static final String CATEGORY = "details.itemCategory";
    private static final String SLOTS = "details.slots";

    private final ImportRow row;

    OfferDetailsCells(ImportRow row) {
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
                        "kind", "请填写供给类型或物品类别", "say the kind of gift, or at least its item category"));
    }

    /**
     * How many are offered; of a tour what its slots hold, where the row does not say.
     *
     * @throws InvalidValueException on the column's field
     */
    int quantity(OfferDetails details) {
        return details instanceof StudyTourOffer tour && row.text("quantity").isEmpty()
                ? tour.slots().stream().mapToInt(TourSlot::capacity).sum()
                : row.requiredNumber("quantity");
    }

    /**
     * What is special to the kind.
     *
     * @throws InvalidValueException on the column's field
     */
    OfferDetails details() {
        GiftKind kind = kind();
        OfferKindColumns.ALL.requireOwn(kind, row);
        ItemCategory category = category(kind);
        return switch (kind) {
            case EQUIPMENT ->
                new EquipmentOffer(
                        category,
                        row.requiredChoice("details.condition", ItemCondition.class),
                        row.text("details.model").orElse(null),
                        row.number("details.warrantyMonths").orElse(0),
                        row.isYes("details.trainingIncluded"));
            case FUNDS ->
                new FundsOffer(
                        category,
                        row.choices("details.purposes", FundsPurpose.class),
                        row.requiredChoice("details.route", GivingRoute.class),
                        row.text("details.foundationName").orElse(null));
            case BOOKS ->
                new BooksOffer(
                        category,
                        row.requiredChoice("details.condition", ItemCondition.class),
                        row.text("details.listing").orElse(null));
            case SOFTWARE ->
                new SoftwareOffer(
                        category,
                        row.required("details.product"),
                        row.number("details.termMonths").orElse(null),
                        row.isYes("details.trainingIncluded"));
            case VENUE_AID ->
                new VenueAidOffer(
                        category,
                        row.requiredNumber("details.areaSquareMetresMax"),
                        row.isYes("details.constructionIncluded"),
                        row.text("details.scope").orElse(null));
            case GUIDE_TRAINING ->
                new GuideTrainingOffer(
                        category,
                        row.requiredChoice("details.format", TrainingFormat.class),
                        row.requiredNumber("details.hours"),
                        row.isYes("details.certificateIssued"));
            case NAMING -> naming(category);
            case PLAQUE ->
                new PlaqueOffer(
                        category,
                        row.required("details.proposedWording"),
                        row.required("details.support"),
                        row.requiredNumber("details.termMonths"));
            case LECTURE -> lecture(category);
            case STUDY_TOUR ->
                new StudyTourOffer(
                        category,
                        row.choices("details.topics", ScienceTopic.class),
                        row.requiredChoice("details.length", TourLength.class),
                        row.requiredNumber("details.pupilsPerAdult"),
                        Entries.of(row, SLOTS, OfferDetailsCells::slot));
            case SCHOOL_VISIT ->
                new SchoolVisitOffer(
                        category,
                        row.requiredChoice("details.activity", VisitActivity.class),
                        row.choices("details.topics", ScienceTopic.class),
                        row.requiredNumber("details.minutes"),
                        row.requiredNumber("details.audienceMax"));
        };
    }

    private NamingOffer naming(ItemCategory category) {
        row.required("details.giftValueFen");
        return new NamingOffer(
                category,
                row.required("details.proposedWording"),
                row.required("details.gift"),
                row.largeNumber("details.giftValueFen").orElseThrow(),
                row.requiredNumber("details.termMonthsMin"));
    }

    private LectureOffer lecture(ItemCategory category) {
        return new LectureOffer(
                category,
                row.choices("details.topics", ScienceTopic.class),
                row.requiredChoice("details.languageLevel", LanguageLevel.class),
                row.required("details.speaker"),
                row.requiredNumber("details.minutes"),
                row.requiredNumber("details.audienceMax"),
                row.isYes("details.online"));
    }

    private ItemCategory category(GiftKind kind) {
        List<ItemCategory> ofKind = ItemCategory.ofKind(kind);
        return row.text(CATEGORY).isEmpty() && ofKind.size() == 1
                ? ofKind.getFirst()
                : OfferDetails.category(CATEGORY, row.required(CATEGORY));
    }

    /** A slot as {@value #SLOTS_EXAMPLE}; it is new and gets an identity. */
    private static TourSlot slot(String field, List<String> parts) {
        if (parts.size() < 2) {
            throw Entries.malformed(
                    field,
                    String.join(" ", parts),
                    "日期 人数 学段（可省略），例如 " + SLOTS_EXAMPLE,
                    "day, capacity, grade bands (may be left out), such as " + SLOTS_EXAMPLE);
        }
        LocalDate day = LocalDate.parse(Entries.read(field, CellKind.day(), parts.get(0)));
        return new TourSlot(
                Ids.next(),
                day,
                Entries.number(field, parts.get(1), "人", "名"),
                bands(field, parts.subList(2, parts.size())));
    }

    private static Set<GradeBand> bands(String field, List<String> parts) {
        return parts.isEmpty()
                ? Set.of()
                : Arrays.stream(Entries.read(field, OfferColumns.GRADE_BANDS, String.join("、", parts))
                                .split(","))
                        .map(GradeBand::valueOf)
                        .collect(Collectors.toSet());
    }
}
