package cn.linkage.contracts.codes;

import java.util.Arrays;
import java.util.Optional;

/**
 * Item categories of equipment and instruments (设备器材), version {@value #VERSION} of the code list. A category fixes
 * its unit; quantities add only within one category and unit.
 */
public enum ItemCategory {
    MICROSCOPE("microscope", Unit.PIECE, "显微镜", "Microscope"),
    TELESCOPE("telescope", Unit.PIECE, "天文望远镜", "Telescope"),
    PRINTER_3D("printer-3d", Unit.PIECE, "三维打印机", "3D printer"),
    ROBOT_KIT("robot-kit", Unit.SET, "机器人套件", "Robot kit"),
    ELECTRONICS_KIT("electronics-kit", Unit.SET, "电子实验套件", "Electronics kit"),
    CHEMISTRY_KIT("chemistry-kit", Unit.SET, "化学实验套件", "Chemistry kit"),
    PHYSICS_KIT("physics-kit", Unit.SET, "物理实验套件", "Physics kit"),
    BIOLOGY_MODEL("biology-model", Unit.PIECE, "生物模型", "Biology model"),
    SENSOR_SET("sensor-set", Unit.SET, "数字传感器套装", "Digital sensor set"),
    WEATHER_STATION("weather-station", Unit.SET, "校园气象站", "School weather station"),
    TABLET("tablet", Unit.PIECE, "平板电脑", "Tablet computer"),
    LAPTOP("laptop", Unit.PIECE, "笔记本电脑", "Laptop computer"),
    PROJECTOR("projector", Unit.PIECE, "投影设备", "Projector"),
    DRONE("drone", Unit.PIECE, "教学无人机", "Teaching drone"),
    VR_HEADSET("vr-headset", Unit.PIECE, "虚拟现实头显", "VR headset"),
    TOOL_SET("tool-set", Unit.SET, "创客工具套装", "Maker tool set");

    /** Version of the code list; a record keeps the code, whose meaning never changes between versions. */
    public static final String VERSION = "2026-1";

    /** What one of the category is counted in. */
    public enum Unit {
        /** 件. */
        PIECE("件", "piece"),
        /** 套. */
        SET("套", "set");

        private final Words words;

        Unit(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }
    }

    private final String code;
    private final Unit unit;
    private final Words words;

    ItemCategory(String code, Unit unit, String zh, String en) {
        this.code = code;
        this.unit = unit;
        this.words = new Words(zh, en);
    }

    /** The code as the API and the events spell it. */
    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    public Words words() {
        return words;
    }

    /** The category of a code, or empty where this version of the list lacks it. */
    public static Optional<ItemCategory> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
