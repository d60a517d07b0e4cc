package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.enterprise.offer.model.BooksOffer;
import cn.linkage.enterprise.offer.model.EquipmentOffer;
import cn.linkage.enterprise.offer.model.FundsOffer;
import cn.linkage.enterprise.offer.model.GuideTrainingOffer;
import cn.linkage.enterprise.offer.model.LectureOffer;
import cn.linkage.enterprise.offer.model.NamingOffer;
import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.PlaqueOffer;
import cn.linkage.enterprise.offer.model.SchoolVisitOffer;
import cn.linkage.enterprise.offer.model.SoftwareOffer;
import cn.linkage.enterprise.offer.model.StudyTourOffer;
import cn.linkage.enterprise.offer.model.VenueAidOffer;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is special to one kind of offer, as the API spells it; {@code kind} tells the kinds apart. A kind that does not
 * exist, or none, is read as {@link UnknownKindBody}, which refuses it in words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", visible = true, defaultImpl = UnknownKindBody.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = EquipmentOfferBody.class, name = "EQUIPMENT"),
    @JsonSubTypes.Type(value = FundsOfferBody.class, name = "FUNDS"),
    @JsonSubTypes.Type(value = BooksOfferBody.class, name = "BOOKS"),
    @JsonSubTypes.Type(value = SoftwareOfferBody.class, name = "SOFTWARE"),
    @JsonSubTypes.Type(value = VenueAidOfferBody.class, name = "VENUE_AID"),
    @JsonSubTypes.Type(value = GuideTrainingOfferBody.class, name = "GUIDE_TRAINING"),
    @JsonSubTypes.Type(value = NamingOfferBody.class, name = "NAMING"),
    @JsonSubTypes.Type(value = PlaqueOfferBody.class, name = "PLAQUE"),
    @JsonSubTypes.Type(value = LectureOfferBody.class, name = "LECTURE"),
    @JsonSubTypes.Type(value = StudyTourOfferBody.class, name = "STUDY_TOUR"),
    @JsonSubTypes.Type(value = SchoolVisitOfferBody.class, name = "SCHOOL_VISIT")
})
@Schema(
        name = "OfferDetails",
        description = "按 kind 区分的内容 / Details by kind",
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "EQUIPMENT", schema = EquipmentOfferBody.class),
            @DiscriminatorMapping(value = "FUNDS", schema = FundsOfferBody.class),
            @DiscriminatorMapping(value = "BOOKS", schema = BooksOfferBody.class),
            @DiscriminatorMapping(value = "SOFTWARE", schema = SoftwareOfferBody.class),
            @DiscriminatorMapping(value = "VENUE_AID", schema = VenueAidOfferBody.class),
            @DiscriminatorMapping(value = "GUIDE_TRAINING", schema = GuideTrainingOfferBody.class),
            @DiscriminatorMapping(value = "NAMING", schema = NamingOfferBody.class),
            @DiscriminatorMapping(value = "PLAQUE", schema = PlaqueOfferBody.class),
            @DiscriminatorMapping(value = "LECTURE", schema = LectureOfferBody.class),
            @DiscriminatorMapping(value = "STUDY_TOUR", schema = StudyTourOfferBody.class),
            @DiscriminatorMapping(value = "SCHOOL_VISIT", schema = SchoolVisitOfferBody.class)
        },
        oneOf = {
            EquipmentOfferBody.class,
            FundsOfferBody.class,
            BooksOfferBody.class,
            SoftwareOfferBody.class,
            VenueAidOfferBody.class,
            GuideTrainingOfferBody.class,
            NamingOfferBody.class,
            PlaqueOfferBody.class,
            LectureOfferBody.class,
            StudyTourOfferBody.class,
            SchoolVisitOfferBody.class
        })
sealed interface OfferDetailsBody
        permits EquipmentOfferBody,
                FundsOfferBody,
                BooksOfferBody,
                SoftwareOfferBody,
                VenueAidOfferBody,
                GuideTrainingOfferBody,
                NamingOfferBody,
                PlaqueOfferBody,
                LectureOfferBody,
                StudyTourOfferBody,
                SchoolVisitOfferBody,
                UnknownKindBody {

    String itemCategory();

    OfferDetails toModel();

    static OfferDetailsBody of(OfferDetails details) {
        return switch (details) {
            case EquipmentOffer it -> EquipmentOfferBody.of(it);
            case FundsOffer it -> FundsOfferBody.of(it);
            case BooksOffer it -> BooksOfferBody.of(it);
            case SoftwareOffer it -> SoftwareOfferBody.of(it);
            case VenueAidOffer it -> VenueAidOfferBody.of(it);
            case GuideTrainingOffer it -> GuideTrainingOfferBody.of(it);
            case NamingOffer it -> NamingOfferBody.of(it);
            case PlaqueOffer it -> PlaqueOfferBody.of(it);
            case LectureOffer it -> LectureOfferBody.of(it);
            case StudyTourOffer it -> StudyTourOfferBody.of(it);
            case SchoolVisitOffer it -> SchoolVisitOfferBody.of(it);
        };
    }
}
