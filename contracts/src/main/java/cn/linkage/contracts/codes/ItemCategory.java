package cn.linkage.contracts.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Item categories of everything that is given, version {@value #VERSION} of the code list. A category fixes
 * its unit; quantities add only within one category and unit.
 */
public enum ItemCategory {
    MICROSCOPE("microscope", GiftKind.EQUIPMENT, Unit.PIECE, "显微镜", "Microscope"),
    TELESCOPE("telescope", GiftKind.EQUIPMENT, Unit.PIECE, "天文望远镜", "Telescope"),
    PRINTER_3D("printer-3d", GiftKind.EQUIPMENT, Unit.PIECE, "三维打印机", "3D printer"),
    ROBOT_KIT("robot-kit", GiftKind.EQUIPMENT, Unit.SET, "机器人套件", "Robot kit"),
    ELECTRONICS_KIT("electronics-kit", GiftKind.EQUIPMENT, Unit.SET, "电子实验套件", "Electronics kit"),
    CHEMISTRY_KIT("chemistry-kit", GiftKind.EQUIPMENT, Unit.SET, "化学实验套件", "Chemistry kit"),
    PHYSICS_KIT("physics-kit", GiftKind.EQUIPMENT, Unit.SET, "物理实验套件", "Physics kit"),
    BIOLOGY_MODEL("biology-model", GiftKind.EQUIPMENT, Unit.PIECE, "生物模型", "Biology model"),
    SENSOR_SET("sensor-set", GiftKind.EQUIPMENT, Unit.SET, "数字传感器套装", "Digital sensor set"),
    WEATHER_STATION("weather-station", GiftKind.EQUIPMENT, Unit.SET, "校园气象站", "School weather station"),
    TABLET("tablet", GiftKind.EQUIPMENT, Unit.PIECE, "平板电脑", "Tablet computer"),
    LAPTOP("laptop", GiftKind.EQUIPMENT, Unit.PIECE, "笔记本电脑", "Laptop computer"),
    PROJECTOR("projector", GiftKind.EQUIPMENT, Unit.PIECE, "投影设备", "Projector"),
    DRONE("drone", GiftKind.EQUIPMENT, Unit.PIECE, "教学无人机", "Teaching drone"),
    VR_HEADSET("vr-headset", GiftKind.EQUIPMENT, Unit.PIECE, "虚拟现实头显", "VR headset"),
    TOOL_SET("tool-set", GiftKind.EQUIPMENT, Unit.SET, "创客工具套装", "Maker tool set"),
    FUNDS("funds", GiftKind.FUNDS, Unit.FEN, "资金", "Funds"),
    POPULAR_SCIENCE_BOOK("popular-science-book", GiftKind.BOOKS, Unit.VOLUME, "科普图书", "Popular-science book"),
    SCIENCE_PICTURE_BOOK("science-picture-book", GiftKind.BOOKS, Unit.VOLUME, "科学绘本", "Science picture book"),
    SCIENCE_MAGAZINE("science-magazine", GiftKind.BOOKS, Unit.VOLUME, "科普期刊", "Science magazine"),
    TEACHERS_BOOK("teachers-book", GiftKind.BOOKS, Unit.VOLUME, "教师用书", "Book for teachers"),
    PROGRAMMING_SOFTWARE("programming-software", GiftKind.SOFTWARE, Unit.LICENCE, "编程软件", "Programming software"),
    VIRTUAL_LABORATORY("virtual-laboratory", GiftKind.SOFTWARE, Unit.LICENCE, "虚拟实验软件", "Virtual laboratory"),
    DESIGN_SOFTWARE("design-software", GiftKind.SOFTWARE, Unit.LICENCE, "设计建模软件", "Design software"),
    COURSE_SOFTWARE("course-software", GiftKind.SOFTWARE, Unit.LICENCE, "科学课程软件", "Course software"),
    SCIENCE_CLASSROOM("science-classroom", GiftKind.VENUE_AID, Unit.ROOM, "科学教室", "Science classroom"),
    SCIENCE_LABORATORY("science-laboratory", GiftKind.VENUE_AID, Unit.ROOM, "科学实验室", "Science laboratory"),
    EXHIBITION_CORNER("exhibition-corner", GiftKind.VENUE_AID, Unit.ROOM, "科普展区", "Exhibition corner"),
    MAKER_SPACE("maker-space", GiftKind.VENUE_AID, Unit.ROOM, "创客空间", "Maker space"),
    GUIDE_TRAINING("guide-training", GiftKind.GUIDE_TRAINING, Unit.PLACE, "讲解人员培训", "Guide training"),
    NAMING_ROOM("naming-room", GiftKind.NAMING, Unit.NAME, "场所冠名", "Naming of a room"),
    NAMING_PROJECT("naming-project", GiftKind.NAMING, Unit.NAME, "项目冠名", "Naming of a project"),
    NAMING_EVENT("naming-event", GiftKind.NAMING, Unit.NAME, "活动冠名", "Naming of an event"),
    NAMING_AWARD("naming-award", GiftKind.NAMING, Unit.NAME, "奖项冠名", "Naming of an award"),
    PLAQUE("plaque", GiftKind.PLAQUE, Unit.PLAQUE, "挂牌", "Plaque"),
    LECTURE("lecture", GiftKind.LECTURE, Unit.SESSION, "科普讲座", "Popular-science lecture"),
    STUDY_TOUR("study-tour", GiftKind.STUDY_TOUR, Unit.PUPIL, "研学", "Study tour"),
    SCHOOL_VISIT("school-visit", GiftKind.SCHOOL_VISIT, Unit.VISIT, "企业走进校园", "Visit into the school");

    /** Version of the code list; a record keeps the code, whose meaning never changes between versions. */
    public static final String VERSION = "2026-2";

    /** What one of the category is counted in. */
    public enum Unit {
        /** 件. */
        PIECE("件", "piece", 1_000_000),
        /** 套. */
        SET("套", "set", 1_000_000),
        /** 分: money is counted in fen, up to 10 million yuan. */
        FEN("分", "fen", 1_000_000_000),
        /** 册. */
        VOLUME("册", "volume", 1_000_000),
        /** 份. */
        LICENCE("份", "licence", 1_000_000),
        /** 间. */
        ROOM("间", "room", 1_000),
        /** 人: places in a training. */
        PLACE("人", "place", 10_000),
        /** 项: a thing that bears a name. */
        NAME("项", "name", 1_000),
        /** 块. */
        PLAQUE("块", "plaque", 1_000),
        /** 场. */
        SESSION("场", "session", 10_000),
        /** 人: pupils on a tour; never added to attendances or to people. */
        PUPIL("人", "pupil", 100_000),
        /** 次. */
        VISIT("次", "visit", 10_000);

        private final Words words;
        private final int most;

        Unit(String zh, String en, int most) {
            this.words = new Words(zh, en);
            this.most = most;
        }

        /** The largest quantity of one offer or need. */
        public int most() {
            return most;
        }

        public Words words() {
            return words;
        }

        /** So many of it; in English every unit but one alone takes an s. */
        public Words words(long quantity) {
            return new Words(quantity + " " + words.zh(), quantity + " " + words.en() + (quantity == 1 ? "" : "s"));
        }
    }

    private final String code;
    private final GiftKind kind;
    private final Unit unit;
    private final Words words;

    ItemCategory(String code, GiftKind kind, Unit unit, String zh, String en) {
        this.code = code;
        this.kind = kind;
        this.unit = unit;
        this.words = new Words(zh, en);
    }

    /** The code as the API and the events spell it. */
    public String code() {
        return code;
    }

    /** The kind of gift that the category belongs to. */
    public GiftKind kind() {
        return kind;
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

    /** The categories of a kind of gift, at least one, in the order of the list. */
    public static List<ItemCategory> ofKind(GiftKind kind) {
        return Arrays.stream(values()).filter(c -> c.kind == kind).toList();
    }
}
