package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingRuleTest {

    private static final String FIELD = "details.proposedWording";

    @ParameterizedTest
    @ValueSource(
            strings = {"演示科学教室", "演示精密仪器有限公司科学教育实践基地", "三元催化实验室", "2026元宇宙教室", "118元素墙", "生物医药科学教室", "演示集团馆校结合挂牌基地"})
    void a_plain_name_is_neither_refused_nor_warned_of(String wording) {
        assertThat(Wrong.fields(() -> WordingRule.requireAllowed(FIELD, wording)))
                .isEmpty();
        assertThat(WordingRule.warnings(FIELD, wording)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "演示教室 欢迎选购,选购,广告法第三十九条",
        "演示教室限时 优 惠,优惠,广告法第三十九条",
        "演示教室仅 99 元,99元,广告法第三十九条",
        "演示教室￥99,¥99,广告法第三十九条",
        "演示教室 8.5 折,8.5折,广告法第三十九条",
        "演示教室ＷＷＷ．DEMO．ＣＯＭ,www.,广告法第三十九条",
        "演示教室 400-000-0000,400-000-0000,广告法第三十九条",
        "演示教室扫码了解,扫码,广告法第三十九条",
        "演示®科学教室,®,广告法第三十九条",
        "演示™科学教室,®,广告法第三十九条",
        "演示卷烟科学教室,卷烟,慈善法第四十条"
    })
    void an_advertisement_beyond_doubt_is_refused_with_the_word_and_the_article(
            String wording, String word, String article) {
        assertThat(Wrong.reasons(() -> WordingRule.requireAllowed(FIELD, wording)))
                .singleElement()
                .asString()
                .startsWith(FIELD)
                .contains(wording, "'" + word + "'", article);
    }

    @ParameterizedTest
    @CsvSource({
        "产品设计实验室,product-or-brand,广告法第三十九条",
        "演示牌科学教室,product-or-brand,广告法第三十九条",
        "演示国家级重点实验室共建基地,superlative,广告法第九条",
        "演示酒业科学教室,unfit-for-minors,广告法第四十条"
    })
    void what_may_be_sound_warns_with_the_article(String wording, String code, String article) {
        assertThat(Wrong.fields(() -> WordingRule.requireAllowed(FIELD, wording)))
                .isEmpty();
        assertThat(WordingRule.warnings(FIELD, wording)).singleElement().satisfies(warning -> {
            assertThat(warning.field()).isEqualTo(FIELD);
            assertThat(warning.code()).isEqualTo(code);
            assertThat(warning.source()).isEqualTo(article);
            assertThat(warning.words().zh()).contains(wording);
        });
    }
}
