package cn.linkage.school.school;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.SchoolStage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ten digits of a school (学校标识码): category 2, province 2, serial 6. There is no check digit. A renaming keeps
 * the code; a closure or a change of category voids it.
 */
public record SchoolCode(String value) {

    /** The province whose schools this platform serves: Zhejiang. */
    public static final String HOME_PROVINCE = "33";

    private static final Map<String, SchoolStage> STAGE_OF_CATEGORY = Map.of(
            "21", SchoolStage.PRIMARY,
            "31", SchoolStage.LOWER_SECONDARY,
            "34", SchoolStage.UPPER_SECONDARY,
            "36", SchoolStage.VOCATIONAL,
            "51", SchoolStage.SPECIAL);

    public SchoolCode {
        if (!value.matches("[0-9]{10}")) {
            throw new InvalidValueException(
                    "schoolCode",
                    "学校标识码应为 10 位数字，收到“" + value + "”",
                    "a school code has 10 digits, got '" + value + "'");
        }
        String category = value.substring(0, 2);
        if (!STAGE_OF_CATEGORY.containsKey(category)) {
            String known = STAGE_OF_CATEGORY.keySet().stream().sorted().collect(Collectors.joining("/"));
            throw new InvalidValueException(
                    "schoolCode",
                    "学校标识码的前两位应为 " + known + "，收到“" + category + "”",
                    "a school code starts with its category, one of " + known + ", got '" + category + "'");
        }
    }

    public String category() {
        return value.substring(0, 2);
    }

    /** The stage that the category stands for. */
    public SchoolStage stage() {
        return Optional.ofNullable(STAGE_OF_CATEGORY.get(category())).orElseThrow();
    }

    public String province() {
        return value.substring(2, 4);
    }

    public boolean isOfHomeProvince() {
        return province().equals(HOME_PROVINCE);
    }

    /**
     * Refuses a stage that contradicts the category.
     *
     * @throws InvalidValueException on field {@code stage}
     */
    public void requireStage(SchoolStage stage) {
        if (stage != stage()) {
            throw new InvalidValueException(
                    "stage",
                    "学段 " + stage + " 与学校标识码类别 " + category() + " 不符，应为 " + stage(),
                    "stage " + stage + " contradicts category " + category() + " of the school code, which means "
                            + stage());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
