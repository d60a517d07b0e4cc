package cn.linkage.enterprise.offer.adapter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import cn.linkage.enterprise.offer.model.OfferContent;
import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.PlaqueOffer;
import cn.linkage.enterprise.offer.model.SchoolVisitOffer;
import cn.linkage.enterprise.offer.model.SoftwareOffer;
import cn.linkage.enterprise.offer.model.StudyTourOffer;
import cn.linkage.enterprise.offer.model.TourSlot;
import cn.linkage.enterprise.offer.model.VenueAidOffer;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;
import cn.linkage.starter.imports.table.RawCell;
import cn.linkage.starter.imports.table.RawRow;
import cn.linkage.starter.imports.table.ReadRow;
import cn.linkage.starter.imports.table.RowReader;
import cn.linkage.starter.problem.ProblemException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What rows of every kind become. The rows are the examples of the template, so these are held right, too. */
class OfferRowsTest {

    private static final ImportTable TABLE = OfferColumns.TABLE;

    /** The template's example of a kind as somebody would type it, in Chinese. */
    private static Map<String, String> row(GiftKind kind) {
        Map<String, String> cells = new HashMap<>();
        TABLE.examples().get(kind(kind)).forEach((field, words) -> cells.put(field, words.zh()));
        return cells;
    }

    private static int kind(GiftKind kind) {
        List<String> kinds = OfferTemplate.EXAMPLES.stream()
                .map(example -> String.valueOf(example.get("kind")))
                .toList();
        return kinds.indexOf(kind.name());
    }

    private static ReadRow read(Map<String, String> cells) {
        Map<String, Integer> places = new HashMap<>();
        for (Column column : TABLE.columns()) {
            places.put(column.field(), places.size());
        }
        List<RawCell> raw = TABLE.columns().stream()
                .map(column -> RawCell.text(cells.getOrDefault(column.field(), "")))
                .toList();
        return new RowReader(TABLE, places, false).read(new RawRow(2, raw));
    }

    private static OfferContent content(Map<String, String> cells) {
        ReadRow read = read(cells);
        assertThat(read).isInstanceOf(ReadRow.Good.class);
        return OfferIntake.content(((ReadRow.Good) read).row());
    }

    private static OfferDetails expected(GiftKind kind) {
        return switch (kind) {
            case EQUIPMENT -> new EquipmentOffer(ItemCategory.MICROSCOPE, ItemCondition.NEW, "XSP-16A", 24, true);
            case FUNDS ->
                new FundsOffer(
                        ItemCategory.FUNDS, Set.of(FundsPurpose.EQUIPMENT_PURCHASE), GivingRoute.FOUNDATION, "演示教育基金会");
            case BOOKS -> new BooksOffer(ItemCategory.POPULAR_SCIENCE_BOOK, ItemCondition.NEW, "演示科普丛书");
            case SOFTWARE -> new SoftwareOffer(ItemCategory.PROGRAMMING_SOFTWARE, "演示编程 3.0", 36, true);
            case VENUE_AID -> new VenueAidOffer(ItemCategory.SCIENCE_LABORATORY, 120, true, "台面、通风与水电");
            case GUIDE_TRAINING ->
                new GuideTrainingOffer(ItemCategory.GUIDE_TRAINING, TrainingFormat.AT_SCHOOL, 12, true);
            case NAMING -> new NamingOffer(ItemCategory.NAMING_ROOM, "演示科学教室", "科学教室全套设备", 20_000_000, 36);
            case PLAQUE -> new PlaqueOffer(ItemCategory.PLAQUE, "演示科学教育实践基地", "每学期四次实验活动", 36);
            case LECTURE ->
                new LectureOffer(
                        ItemCategory.LECTURE,
                        Set.of(ScienceTopic.PHYSICS),
                        LanguageLevel.PLAIN,
                        "高级工程师",
                        45,
                        200,
                        false);
            case STUDY_TOUR -> throw new IllegalArgumentException("Its slots have identities of their own");
            case SCHOOL_VISIT ->
                new SchoolVisitOffer(
                        ItemCategory.SCHOOL_VISIT,
                        VisitActivity.EXPERIMENT_SHOW,
                        Set.of(ScienceTopic.CHEMISTRY),
                        60,
                        300);
        };
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STUDY_TOUR")
    void the_example_of_every_kind_gives_what_the_same_words_give_in_the_api(GiftKind kind) {
        assertThat(content(row(kind)).details()).isEqualTo(expected(kind));
    }

    @Test
    void the_slots_of_a_tour_stand_in_one_cell_and_give_its_quantity() {
        Map<String, String> cells = row(GiftKind.STUDY_TOUR);
        cells.put("details.slots", "2026-10-15 80人 小学高段、初中\n2026年10月22日，６０；2026/10/29, 20, 高中");
        cells.remove("quantity");
        OfferContent offer = content(cells);
        assertThat(offer.quantity()).isEqualTo(160);
        StudyTourOffer tour = (StudyTourOffer) offer.details();
        assertThat(tour.topics()).containsExactly(ScienceTopic.MANUFACTURING);
        assertThat(tour.length()).isEqualTo(TourLength.HALF_DAY);
        assertThat(tour.pupilsPerAdult()).isEqualTo(15);
        assertThat(tour.slots())
                .extracting(TourSlot::date)
                .containsExactly(LocalDate.of(2026, 10, 15), LocalDate.of(2026, 10, 22), LocalDate.of(2026, 10, 29));
        assertThat(tour.slots()).extracting(TourSlot::capacity).containsExactly(80, 60, 20);
        assertThat(tour.slots())
                .extracting(TourSlot::gradeBands)
                .containsExactly(
                        Set.of(GradeBand.PRIMARY_4_6, GradeBand.LOWER_SECONDARY),
                        Set.of(),
                        Set.of(GradeBand.UPPER_SECONDARY));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_known_by_its_category_where_the_row_does_not_name_it(GiftKind kind) {
        Map<String, String> cells = row(kind);
        cells.remove("kind");
        assertThat(content(cells).details().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EQUIPMENT      | details.condition           |            | details.condition
            EQUIPMENT      | details.model               | 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一 | details.model
            EQUIPMENT      | details.itemCategory        | 大炮       | !details.itemCategory
            EQUIPMENT      | quantity                    |            | quantity
            EQUIPMENT      | quantity                    | 5000000000 | quantity
            FUNDS          | details.route               |            | details.route
            FUNDS          | details.foundationName      |            | details.foundationName
            FUNDS          | details.warrantyMonths      | 12         | details.warrantyMonths
            BOOKS          | details.condition           |            | details.condition
            BOOKS          | details.itemCategory        | 显微镜     | details.itemCategory
            SOFTWARE       | details.product             |            | details.product
            SOFTWARE       | details.termMonths          | 999        | details.termMonths
            VENUE_AID      | details.areaSquareMetresMax | 5平方米    | details.areaSquareMetresMax
            VENUE_AID      | details.areaSquareMetresMax |            | details.areaSquareMetresMax
            GUIDE_TRAINING | details.hours               | 0          | details.hours
            GUIDE_TRAINING | details.format              |            | details.format
            NAMING         | details.giftValueFen        |            | details.giftValueFen
            NAMING         | details.gift                |            | details.gift
            PLAQUE         | details.support             |            | details.support
            PLAQUE         | details.termMonths          |            | details.termMonths
            LECTURE        | details.topics              |            | details.topics
            LECTURE        | details.minutes             | 5分钟      | details.minutes
            STUDY_TOUR     | details.slots               |            | details.slots
            STUDY_TOUR     | details.slots               | 2026-10-15 | details.slots[0]
            STUDY_TOUR     | details.slots               | 2026-10-15 80；10月 20 | details.slots[1]
            STUDY_TOUR     | details.slots               | 2026-10-15 80 大学 | details.slots[0]
            STUDY_TOUR     | quantity                    | 7          | quantity
            STUDY_TOUR     | availableUntil              | 2026-10-20 | details.slots[1].date
            SCHOOL_VISIT   | details.activity            |            | details.activity
            SCHOOL_VISIT   | details.audienceMax         | 9000       | details.audienceMax
            """)
    void a_bad_row_is_refused_on_its_column(GiftKind kind, String field, String value, String refusedOn) {
        Map<String, String> cells = row(kind);
        cells.put(field, value == null ? "" : value);
        if (refusedOn.startsWith("!")) {
            assertThat(((ReadRow.Faulty) read(cells)).faults())
                    .extracting(InvalidValueException::field)
                    .containsExactly(refusedOn.substring(1));
        } else {
            assertThatThrownBy(() -> content(cells))
                    .satisfies(refusal -> assertThat(fields(refusal)).contains(refusedOn));
        }
    }

    private static List<String> fields(Throwable refusal) {
        return switch (refusal) {
            case InvalidValueException one -> List.of(one.field());
            case ProblemException several ->
                several.errors().stream().map(error -> error.field()).toList();
            default -> throw new AssertionError("Not a refusal", refusal);
        };
    }

    @Test
    void money_may_be_written_in_yuan_where_the_cell_says_so() {
        Map<String, String> cells = row(GiftKind.NAMING);
        cells.put("details.giftValueFen", "1.5万元");
        assertThat(((NamingOffer) content(cells).details()).giftValueFen()).isEqualTo(1_500_000);
        cells.put("details.giftValueFen", "1.555元");
        assertThat(read(cells)).isInstanceOf(ReadRow.Faulty.class);
    }

    @Test
    void the_template_says_for_which_kinds_a_column_is() {
        assertThat(TABLE.column("details.condition").orElseThrow().onlyFor())
                .isNotNull()
                .extracting(words -> words.zh())
                .isEqualTo("设备器材、图书");
        assertThat(TABLE.column("title").orElseThrow().onlyFor()).isNull();
        assertThat(TABLE.examples()).hasSize(GiftKind.values().length);
    }
}
