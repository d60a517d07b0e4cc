package cn.linkage.acceptance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleRulesTest {

    private static final List<String> STATES =
            List.of(("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD "
                            + "MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY")
                    .split(" "));

    @Test
    void every_row_becomes_a_need_of_the_kind_that_its_resource_stands_for() throws IOException {
        List<SampleNeed> needs = read("""
                212,2011-11-01,NC,,highpoverty,Grades68,Supplies,3,443.23
                213,2011-11-01,CA,urban,lowpoverty,,Books,30,100
                214,2011-11-01,CA,urban,lowpoverty,,Technology,,100
                215,2011-11-01,CA,rural,lowpoverty,,Trips,,2000
                216,2011-11-01,CA,rural,lowpoverty,,Visitors,,650
                217,2011-11-01,CA,rural,lowpoverty,,Other,5,100.01
                218,2011-11-01,CA,rural,lowpoverty,,,5,200
                """).stream().map(SampleNeed::new).toList();

        assertThat(needs)
                .extracting(need -> need.category().kind())
                .containsExactly(
                        GiftKind.EQUIPMENT,
                        GiftKind.BOOKS,
                        GiftKind.EQUIPMENT,
                        GiftKind.STUDY_TOUR,
                        GiftKind.LECTURE,
                        GiftKind.FUNDS,
                        GiftKind.FUNDS);
        assertThat(needs).extracting(SampleNeed::quantity).containsExactly(3, 30, 1, 100, 2, 70_007, 140_000);
        LocalDate today = LocalDate.of(2026, 11, 25);
        for (SampleNeed need : needs) {
            assertThat(SampleNeed.COLUMNS).containsAll(need.row(today).keySet());
            assertThat(need.minimumUsefulQuantity()).isBetween(1, need.quantity());
        }
        assertThat(Objects.requireNonNull(needs.get(3).row(today).get("details.dates"))
                        .split(";"))
                .hasSize(4)
                .allMatch(day -> LocalDate.parse(day).getDayOfWeek() == DayOfWeek.THURSDAY);
    }

    @Test
    void a_resource_that_no_kind_stands_for_names_its_line() {
        assertThatThrownBy(() -> read("1,2011-11-01,CA,urban,lowpoverty,,Gold,3,100\n"))
                .hasMessageContaining("Line 2")
                .hasMessageContaining("Gold");
    }

    @Test
    void items_that_are_no_number_name_their_line() {
        assertThatThrownBy(() -> read("1,2011-11-01,CA,urban,lowpoverty,,Technology,many,100\n"))
                .hasMessageContaining("Line 2")
                .hasMessageContaining("many");
    }

    @Test
    void every_state_has_its_county_and_every_county_has_states() {
        Map<County, List<String>> byCounty = STATES.stream().collect(Collectors.groupingBy(StateTable::countyOf));

        assertThat(byCounty).containsOnlyKeys(County.values());
        assertThat(byCounty.get(County.LUCHENG)).containsExactlyInAnyOrder("CA", "WY", "DC");
    }

    @Test
    void schools_have_ten_digits_each_its_own() {
        List<String> codes = STATES.stream()
                .flatMap(state -> Stream.of("urban", "suburban", "rural", "")
                        .flatMap(metro -> Stream.of("highestpoverty", "highpoverty", "moderatepoverty", "lowpoverty")
                                .map(poverty -> new SchoolKey(state, metro, poverty))))
                .map(SchoolKey::code)
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("21339\\d{5}"));
    }

    @Test
    void a_school_of_unknown_metro_stands_in_a_town_and_poor_ones_are_under_resourced() {
        assertThat(new SchoolKey("NC", "", "highpoverty").locality()).isEqualTo(Locality.TOWN);
        assertThat(new SchoolKey("NC", "rural", "lowpoverty").locality()).isEqualTo(Locality.RURAL);
        assertThat(new SchoolKey("NC", "", "highpoverty").underResourced()).isTrue();
        assertThat(new SchoolKey("NC", "", "moderatepoverty").underResourced()).isFalse();
    }

    @Test
    void credit_codes_pass_the_standards_check_and_are_each_their_own() {
        List<String> codes = SampleEnterprise.against(SampleEnterprise.FULL_POSTINGS).stream()
                .map(SampleEnterprise::creditCode)
                .toList();

        assertThat(codes).hasSize(3_500).doesNotHaveDuplicates().allMatch(SampleRulesTest::passesCheck);
        assertThat(passesCheck("91350100M000100Y43")).isTrue();
        assertThat(passesCheck("91350100M000100Y44")).isFalse();
    }

    @Test
    void a_longer_run_adds_enterprises_and_changes_none() {
        List<SampleEnterprise> some = SampleEnterprise.against(2_000);

        assertThat(SampleEnterprise.against(34_254).subList(0, some.size())).isEqualTo(some);
    }

    @Test
    void the_fewest_givers_offer_everything_that_the_sample_asks_for() {
        assertThat(SampleEnterprise.against(1).stream()
                        .flatMap(enterprise -> enterprise.offers().stream())
                        .map(SampleOffer::category))
                .containsAll(SampleEnterprise.TURNS);
    }

    @Test
    void the_row_of_every_offer_has_columns_of_the_file() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        SampleEnterprise.against(1_000).stream()
                .flatMap(enterprise -> enterprise.offers().stream())
                .forEach(offer -> {
                    assertThat(SampleOffer.COLUMNS).containsAll(offer.row(today).keySet());
                    assertThat(offer.quantity()).isPositive();
                });
    }

    @Test
    void supply_is_scarce_in_half_of_the_categories_and_plentiful_in_the_others() {
        Map<ItemCategory, Integer> supply = SampleEnterprise.against(SampleEnterprise.FULL_POSTINGS).stream()
                .flatMap(enterprise -> enterprise.offers().stream())
                .filter(offer -> offer.category().kind() == GiftKind.EQUIPMENT)
                .collect(Collectors.groupingBy(SampleOffer::category, Collectors.summingInt(SampleOffer::quantity)));

        int meanDemand = 291_486 / SampleEnterprise.EQUIPMENT.size();
        assertThat(supply).containsOnlyKeys(SampleEnterprise.EQUIPMENT);
        assertThat(supply.values().stream().filter(quantity -> quantity < meanDemand * 3 / 4))
                .hasSize(8);
        assertThat(supply.values().stream().filter(quantity -> quantity > meanDemand * 5 / 4))
                .hasSize(8);
    }

    /** The check of GB 32100-2015 written the other way round: the weighted sum of all 18 is a multiple of 31. */
    private static boolean passesCheck(String code) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += alphabet.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code.length() == 18 && (sum + alphabet.indexOf(code.charAt(17))) % 31 == 0;
    }

    private static List<Posting> read(String rows) throws IOException {
        return Posting.all(new StringReader(String.join(",", Posting.COLUMNS) + "\n" + rows));
    }
}
