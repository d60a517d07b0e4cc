package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.VisitActivity;
import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.SchoolVisitOffer;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** {@link SchoolVisitOffer} as the API spells it. */
@Schema(
        name = "SchoolVisitOfferDetails",
        description = "企业走进校园，数量为次数 / Visits into schools; the quantity counts visits")
record SchoolVisitOfferBody(
        @NotNull @Schema(description = "物品类别代码 / Code of the item category", example = "school-visit")
        String itemCategory,

        @NotNull @Schema(description = "活动形式 / What is done")
        VisitActivity activity,

        @NotNull
        @ArraySchema(arraySchema = @Schema(description = "主题 / What it is about"), minItems = 1, uniqueItems = true)
        Set<@NotNull ScienceTopic> topics,

        @NotNull
        @Schema(
                description = "每次分钟数 / Minutes of a visit",
                minimum = "" + SchoolVisitOffer.MINUTES_LEAST,
                maximum = "" + SchoolVisitOffer.MINUTES_MOST,
                example = "60")
        Integer minutes,

        @NotNull
        @Schema(
                description = "每次最多学生 / The most pupils of a visit",
                minimum = "1",
                maximum = "" + SchoolVisitOffer.AUDIENCE_MOST,
                example = "300")
        Integer audienceMax)
        implements OfferDetailsBody {

    static SchoolVisitOfferBody of(SchoolVisitOffer it) {
        return new SchoolVisitOfferBody(
                it.itemCategory().code(), it.activity(), it.topics(), it.minutes(), it.audienceMax());
    }

    @Override
    public SchoolVisitOffer toModel() {
        return new SchoolVisitOffer(
                OfferDetails.category("details.itemCategory", itemCategory), activity, topics, minutes, audienceMax);
    }
}
