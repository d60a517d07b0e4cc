package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a name or a plaque in a school says is no advertisement. All such rules are here, each with its article. A rule
 * refuses only what is an advertisement beyond doubt: a call to buy, a price, a way to reach the seller, a sign of a
 * trade mark, tobacco. Words that a sound name may hold as well (产品设计实验室) only warn, because how the law reads them is
 * for the approving office to say. A list of words finds the plain cases and no more: it replaces no approval.
 *
 * <p>Full-width forms, capitals and white space make no difference.
 */
enum WordingRule {
    SALES_TALK(Does.REFUSE, "广告法第三十九条", "购买|选购|抢购|订购|促销|特价|优惠|折扣|打折|包邮|加盟|代理商|经销商", new Words("促销内容", "sales talk")),
    PRICE(Does.REFUSE, "广告法第三十九条", "[¥$]\\d+|\\d+(\\.\\d+)?(万?元(?![宇素件器])|折(?!叠))", new Words("价格", "a price")),
    CONTACT(
            Does.REFUSE,
            "广告法第三十九条",
            "https?:|www\\.|\\.(com|cn|net)(?![a-z])|热线|咨询电话|扫码|二维码|微信号|公众号|(?<!\\d)(1[3-9]\\d{9}|400-?\\d{3}-?\\d{4}|0\\d{2,3}-?\\d{7,8})(?!\\d)",
            new Words("联系或引流方式", "a way to reach the seller")),
    TRADE_MARK_SIGN(Does.REFUSE, "广告法第三十九条", "®|™", new Words("商标标记", "the sign of a trade mark")),
    TOBACCO(Does.REFUSE, "慈善法第四十条、广告法第二十二条", "烟草|香烟|卷烟|雪茄|电子烟", new Words("烟草宣传", "publicity for tobacco")),
    PRODUCT_OR_BRAND(
            Does.WARN,
            "广告法第三十九条",
            "品牌|名牌|产品|新品|正品|旗舰|专卖|系列|型号|(?<![挂授揭铭门])牌(?![匾示])",
            new Words("可能指商品或品牌的词语", "what may be a product or brand")),
    SUPERLATIVE(Does.WARN, "广告法第九条", "国家级|最高级|最[佳好优强大先]|第一|顶级|顶尖|领先|领军|首选|唯一", new Words("绝对化用语", "a superlative")),
    UNFIT_FOR_MINORS(
            Does.WARN,
            "广告法第四十条",
            "酒业|白酒|黄酒|啤酒|葡萄酒|药酒|保健品|保健食品|化妆品|美容|网游|手游",
            new Words("不宜面向未成年人宣传的商品", "goods not to be advertised to minors"));

    private enum Does {
        REFUSE,
        WARN
    }

    private final Does does;
    private final String source;
    private final Pattern pattern;
    private final Words what;

    WordingRule(Does does, String source, String pattern, Words what) {
        this.does = does;
        this.source = source;
        this.pattern = Pattern.compile(pattern);
        this.what = what;
    }

    /**
     * Holds a wording against the rules that refuse.
     *
     * @throws InvalidValueException with all that is refused, the later findings suppressed
     */
    static void requireAllowed(String field, String wording) {
        Findings findings = new Findings("");
        found(Does.REFUSE, wording)
                .forEach(hit -> findings.add(
                        field, hit.words(wording).zh(), hit.words(wording).en()));
        findings.none();
    }

    /** What the rules that warn have to say of a wording. */
    static List<OfferWarning> warnings(String field, String wording) {
        return found(Does.WARN, wording).stream()
                .map(hit -> new OfferWarning(field, hit.rule().code(), hit.rule().source, hit.words(wording)))
                .toList();
    }

    private static List<Hit> found(Does does, String wording) {
        return Arrays.stream(values())
                .filter(rule -> rule.does == does)
                .flatMap(rule -> rule.in(wording).stream())
                .toList();
    }

    private Optional<Hit> in(String wording) {
        // NFKC would spell the sign of a trade mark as two plain letters.
        String plain = Normalizer.normalize(wording.replace("™", "®"), Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
        return pattern.matcher(plain)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .map(word -> new Hit(this, word));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A rule and the words that it found. */
    private record Hit(WordingRule rule, String word) {

        Words words(String wording) {
            boolean refused = rule.does == Does.REFUSE;
            return new Words(
                    "“" + wording + "”含“" + word + "”，" + (refused ? "属于" : "可能是") + rule.what.zh() + "（" + rule.source
                            + "）；" + (refused ? "请改为不作宣传的名称" : "请核对，审批部门可能要求修改"),
                    "'" + wording + "' holds '" + word + "', " + rule.what.en() + " (" + rule.source + "); "
                            + (refused
                                    ? "choose a wording that advertises nothing"
                                    : "check it, the approving office may ask for another"));
        }
    }
}
