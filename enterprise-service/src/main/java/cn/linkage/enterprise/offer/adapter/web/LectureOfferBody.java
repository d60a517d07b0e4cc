package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.enterprise.offer.model.LectureOffer;
import cn.linkage.enterprise.offer.model.OfferDetails;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** {@link LectureOffer} as the API spells it. */
@Schema(name = "LectureOfferDetails", description = "科普讲座，数量为场次 / Lectures; the quantity counts sessions")
record LectureOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "lecture")
        String itemCategory,

        @NotNull
        @ArraySchema(arraySchema = @Schema(description = "主题 / What it is about"), minItems = 1, uniqueItems = true)
        Set<@NotNull ScienceTopic> topics,

        @NotNull @Schema(description = "内容难度 / How much it expects of the listeners")
        LanguageLevel languageLevel,

        @NotNull
        @Schema(
                description = "主讲人职业与职称 / Profession and title of the speaker",
                minLength = 1,
                maxLength = LectureOffer.SPEAKER_MAX,
                example = "高级工程师")
        String speaker,

        @NotNull
        @Schema(
                description = "每场分钟数 / Minutes of a session",
                minimum = "" + LectureOffer.MINUTES_LEAST,
                maximum = "" + LectureOffer.MINUTES_MOST,
                example = "45")
        Integer minutes,

        @NotNull
        @Schema(
                description = "每场最多听众 / The most listeners of a session",
                minimum = "1",
                maximum = "" + LectureOffer.AUDIENCE_MOST,
                example = "200")
        Integer audienceMax,

        @NotNull @Schema(description = "是否线上 / Whether it is held online")
        Boolean online)
        implements OfferDetailsBody {

    static LectureOfferBody of(LectureOffer it) {
        return new LectureOfferBody(
                it.itemCategory().code(),
                it.topics(),
                it.languageLevel(),
                it.speaker(),
                it.minutes(),
                it.audienceMax(),
                it.online());
    }

    @Override
    public LectureOffer toModel() {
        return new LectureOffer(
                OfferDetails.category("details.itemCategory", itemCategory),
                topics,
                languageLevel,
                speaker,
                minutes,
                audienceMax,
                online);
    }
}
