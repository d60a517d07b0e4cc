package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the free texts of a need may not say. The law is certain; that a pattern finds what the law means is certain to
 * different degrees, and a rule that may well be wrong warns unless the platform is set to refuse (see
 * {@link DoubtfulWording}). Texts are compared in Unicode's form NFKC, so that full-width digits are digits.
 */
enum WordingRule {
    /** An identity number (GB 11643-1999, 18 characters). The platform keeps no such data (个人信息保护法 art. 6, 28, 31). */
    IDENTITY_NUMBER(
            false,
            true,
            "(?<![0-9A-Za-z])[1-9]\\d{5}[ -]?(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3}[0-9Xx]"
                    + "(?![0-9A-Za-z])",
            "不得填写身份证号：平台不保存学生个人信息，请删去",
            "must hold no identity number: the platform keeps no pupil's personal data; take it out"),

    /** A mobile or landline number of mainland China. Contacts have a place of their own, encrypted (个人信息保护法 art. 6, 31). */
    TELEPHONE_NUMBER(
            false,
            true,
            "(?<![0-9A-Za-z])(?:(?:(?:\\+|00)?86[ -]?)?1[3-9]\\d[ .-]?\\d{4}[ .-]?\\d{4}"
                    + "|\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?[ -]?[2-9]\\d{2,3}[ -]?\\d{4})(?![0-9A-Za-z])",
            "不得填写电话号码：学生个人信息不在平台保存，联系人请在学校联系方式中填写",
            "must hold no telephone number: the platform keeps no pupil's personal data, and contacts go into the school's contact"),

    /** Talk that sells: 广告法 art. 39 allows no advertising in schools. */
    SALES_TALK(
            true,
            true,
            "购买|选购|抢购|订购|促销|优惠|折扣|打折|特价|包邮|加盟|扫码|旗舰店|官网|热线|https?:|www\\."
                    + "|\\b[a-z0-9-]+\\.(?:com|cn|net|shop|store)\\b|\\b[48]00[ -]?\\d{3}[ -]?\\d{4}\\b"
                    + "|\\b(?:discount|hotline|buy now|on sale|special offer)\\b",
            "含有广告推销内容“%s”：校园内不得发布广告（广告法第三十九条），请改为只写名称",
            "holds the sales talk '%s': schools carry no advertising (Advertising Law art. 39); say the name only"),

    /** Praise of a product or brand (广告法 art. 9 (3), 39). The list also meets innocent names such as 最佳创意奖: it warns. */
    PRODUCT_CLAIM(
            true,
            false,
            "第一品牌|知名品牌|领导品牌|驰名商标|名牌|国家级|世界级|最高级|最佳|最好|最先进|顶级|顶尖|首选|独家|行业领先|[®™©]"
                    + "|\\b(?:no\\. ?1|number one|the best|leading|world-class|top brand)\\b",
            "“%s”可能属于对产品或品牌的宣传（广告法第九条、第三十九条），请核对",
            "'%s' may praise a product or brand (Advertising Law art. 9, 39); please check");

    private final boolean onlyDisplayed;
    private final boolean certain;
    private final Pattern pattern;
    private final Words words;

    WordingRule(boolean onlyDisplayed, boolean certain, String pattern, String zh, String en) {
        this.onlyDisplayed = onlyDisplayed;
        this.certain = certain;
        // NFKC turns ™ into TM, so the marks are looked for in the text as it was given, too.
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.words = new Words(zh, en);
    }

    /** Whether what it finds is refused always, not only where the platform is set so. */
    boolean isCertain() {
        return certain;
    }

    /** What it objects to, in both languages; empty where it has nothing to say about the text. */
    Optional<Words> objection(FreeText said) {
        String text = said.text();
        if (text == null || (onlyDisplayed && !said.displayed())) {
            return Optional.empty();
        }
        return find(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .or(() -> find(text))
                // A number that may be somebody's is not repeated: problem details are logged and shown around.
                .map(found -> new Words(words.zh().formatted(found), words.en().formatted(found)));
    }

    private Optional<String> find(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /**
     * Lets the text pass.
     *
     * @throws InvalidValueException where the rule objects
     */
    void require(FreeText said) {
        objection(said).ifPresent(words -> {
            throw new InvalidValueException(said.field(), words.zh(), words.en());
        });
    }
}
