package cn.linkage.acceptance.authorisation;

import static org.awaitility.Awaitility.await;

import cn.linkage.acceptance.client.Client;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files to import, each another, with one row that is refused: so nothing of them enters the registers. */
final class Imports {

    private static final Pattern KIND = Pattern.compile("(my/)?(enterprise|school|offer|need)-import");

    private Imports() {}

    /** The kind of import that a path is about: {@code offer-import}, {@code my/offer-import}. */
    static String kindIn(String path) {
        Matcher kind = KIND.matcher(path);
        if (!kind.find()) {
            throw new IllegalArgumentException("No import in " + path);
        }
        return kind.group();
    }

    static String file(String kind) {
        String header = switch (kind) {
            case "enterprise-import" -> "企业名称,信用代码,企业类型,区县";
            case "school-import" -> "学校名称,学校标识码,城乡类型,区县";
            case "offer-import" -> "标题,物品类别,新旧程度,数量,覆盖范围,首日,末日";
            case "need-import" -> "标题,物品类别,数量,首日,末日";
            case "my/offer-import" -> "标题,信用代码,物品类别,新旧程度,数量,覆盖范围,首日,末日";
            case "my/need-import" -> "标题,学校标识码,物品类别,数量,首日,末日";
            default -> throw new IllegalArgumentException("Nobody imports " + kind);
        };
        return header + "\n矩阵导入 " + UUID.randomUUID() + ",不对\n";
    }

    /** An import that has ended. */
    static String done(Client who, String desk, String kind) {
        String id = who.call("POST", desk, file(kind), Map.of("Content-Type", "text/csv"))
                .expect(201)
                .field("id");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> who.get(desk + "/" + id).expect(200).field("state").equals("DONE"));
        return id;
    }
}
