package cn.linkage.school.need.adapter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import cn.linkage.school.need.model.NeedContent;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.PlaqueNeed;
import cn.linkage.school.need.model.PupilGroup;
import cn.linkage.school.need.model.SchoolVisitNeed;
import cn.linkage.school.need.model.SoftwareNeed;
import cn.linkage.school.need.model.StudyTourNeed;
import cn.linkage.school.need.model.VenueAidNeed;
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
class NeedRowsTest {

    private static final ImportTable TABLE = NeedColumns.TABLE;

    /** The template's example of a kind as somebody would type it, in Chinese. */
    private static Map<String, String> row(GiftKind kind) {
        Map<String, String> cells = new HashMap<>();
        TABLE.examples().get(place(kind)).forEach((field, words) -> cells.put(field, words.zh()));
        return cells;
    }

    private static int place(GiftKind kind) {
        List<String> kinds = NeedTemplate.EXAMPLES.stream()
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

    private static NeedContent content(Map<String, String> cells) {
        ReadRow read = read(cells);
        assertThat(read).isInstanceOf(ReadRow.Good.class);
        return NeedIntake.content(((ReadRow.Good) read).row());
    }

    private static NeedDetails expected(GiftKind kind) {
        return switch (kind) {
            case EQUIPMENT -> new EquipmentNeed(ItemCategory.MICROSCOPE, "观察植物细胞", true);
            case FUNDS ->
                new FundsNeed(
                        ItemCategory.FUNDS, FundsPurpose.EQUIPMENT_PURCHASE, Set.of(GivingRoute.FOUNDATION), "显微镜与耗材");
            case BOOKS -> new BooksNeed(ItemCategory.POPULAR_SCIENCE_BOOK, "班级图书角", true);
            case SOFTWARE -> new SoftwareNeed(ItemCategory.PROGRAMMING_SOFTWARE, "社团课", 12);
            case VENUE_AID ->
                new VenueAidNeed(
                        ItemCategory.SCIENCE_LABORATORY,
                        "教学楼一层东侧",
                        90,
                        true,
                        List.of(new BillLine("实验台", 12, "张", 180_000L), new BillLine("水槽", 6, "个", null)));
            case GUIDE_TRAINING ->
                new GuideTrainingNeed(
                        ItemCategory.GUIDE_TRAINING, Set.of(TrainingFormat.AT_SCHOOL, TrainingFormat.ONLINE), 8);
            case NAMING ->
                new NamingNeed(
                        ItemCategory.NAMING_ROOM,
                        "三楼科学教室",
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2029, 8, 31),
                        true,
                        10_000_000);
            case PLAQUE -> new PlaqueNeed(ItemCategory.PLAQUE, "校门右侧", "演示科学教育实践基地", 60);
            case LECTURE ->
                new LectureNeed(
                        ItemCategory.LECTURE, Set.of(ScienceTopic.PHYSICS), Set.of(LanguageLevel.PLAIN), 120, false);
            case STUDY_TOUR ->
                new StudyTourNeed(
                        ItemCategory.STUDY_TOUR,
                        Set.of(ScienceTopic.MANUFACTURING),
                        Set.of(TourLength.HALF_DAY),
                        List.of(
                                new PupilGroup(GradeBand.PRIMARY_4_6, 45),
                                new PupilGroup(GradeBand.LOWER_SECONDARY, 30)),
                        6,
                        Set.of(LocalDate.of(2026, 10, 15), LocalDate.of(2026, 10, 22)),
                        false);
            case SCHOOL_VISIT ->
                new SchoolVisitNeed(
                        ItemCategory.SCHOOL_VISIT,
                        Set.of(VisitActivity.EXPERIMENT_SHOW),
                        Set.of(ScienceTopic.CHEMISTRY),
                        200);
        };
    }

    @ParameterizedTest
    @EnumSource
    void the_example_of_every_kind_gives_what_the_same_words_give_in_the_api(GiftKind kind) {
        assertThat(content(row(kind)).details()).isEqualTo(expected(kind));
    }

    @Test
    void a_tour_and_a_naming_need_no_quantity() {
        Map<String, String> tour = row(GiftKind.STUDY_TOUR);
        tour.remove("quantity");
        assertThat(content(tour).quantity().wanted()).isEqualTo(75);
        Map<String, String> naming = row(GiftKind.NAMING);
        naming.remove("quantity");
        assertThat(content(naming).quantity().wanted()).isEqualTo(1);
    }

    @Test
    void days_may_stand_with_any_mark_between() {
        Map<String, String> cells = row(GiftKind.STUDY_TOUR);
        cells.put("details.dates", "2026-10-15、2026/10/16, 2026年10月17日\n2026-10-18");
        assertThat(((StudyTourNeed) content(cells).details()).dates()).hasSize(4);
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
            EQUIPMENT      | details.itemCategory   | 科普图书       | details.itemCategory
            EQUIPMENT      | minimumUsefulQuantity  | 31             | minimumUsefulQuantity
            EQUIPMENT      | quantity               |                | quantity
            FUNDS          | details.fundsPurpose   |                | details.fundsPurpose
            FUNDS          | details.purpose        | 买设备         | details.purpose
            BOOKS          | details.termMonthsMin  | 12             | details.termMonthsMin
            BOOKS          | details.itemCategory   |                | details.itemCategory
            SOFTWARE       | details.termMonthsMin  |                | details.termMonthsMin
            SOFTWARE       | details.termMonthsMin  | 500            | details.termMonthsMin
            VENUE_AID      | details.room           |                | details.room
            VENUE_AID      | details.billOfItems    | 实验台，12，张，1800 | details.billOfItems[0]
            VENUE_AID      | details.billOfItems    | 实验台，12，张；水槽，许多，个 | details.billOfItems[1]
            VENUE_AID      | details.billOfItems    | 实验台，0，张  | details.billOfItems[0].count
            GUIDE_TRAINING | details.hoursMin       | 300            | details.hoursMin
            NAMING         | details.thing          |                | details.thing
            NAMING         | details.termUntil      | 2026-01-01     | details.termUntil
            NAMING         | quantity               | 2              | quantity
            PLAQUE         | details.place          |                | details.place
            LECTURE        | details.audience       | 0人            | details.audience
            STUDY_TOUR     | details.groups         | 小学4-6年级    | details.groups[0]
            STUDY_TOUR     | details.groups         | 大学 30        | details.groups[0]
            STUDY_TOUR     | details.groups         |                | details.groups
            STUDY_TOUR     | details.dates          | 明天           | details.dates[0]
            STUDY_TOUR     | details.dates          | 2027-10-15     | details.dates
            STUDY_TOUR     | quantity               | 5              | quantity
            SCHOOL_VISIT   | details.audience       |                | details.audience
            """)
    void a_bad_row_is_refused_on_its_column(GiftKind kind, String field, String value, String refusedOn) {
        Map<String, String> cells = row(kind);
        cells.put(field, value == null ? "" : value);
        assertThatThrownBy(() -> content(cells))
                .satisfies(refusal -> assertThat(fields(refusal)).contains(refusedOn));
    }

    private static List<String> fields(Throwable refusal) {
        return switch (refusal) {
            case InvalidValueException one -> List.of(one.field());
            case ProblemException several ->
                several.errors().stream().map(error -> error.field()).toList();
            default -> throw new AssertionError("Not a refusal", refusal);
        };
    }
}
