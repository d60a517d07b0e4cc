package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is special to one kind of offer. A new kind is a new case here; {@code kind} tells them apart in JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EquipmentOfferDetails.class, name = "EQUIPMENT"),
    @JsonSubTypes.Type(value = FundsOfferDetails.class, name = "FUNDS"),
    @JsonSubTypes.Type(value = BooksOfferDetails.class, name = "BOOKS"),
    @JsonSubTypes.Type(value = SoftwareOfferDetails.class, name = "SOFTWARE"),
    @JsonSubTypes.Type(value = VenueAidOfferDetails.class, name = "VENUE_AID"),
    @JsonSubTypes.Type(value = GuideTrainingOfferDetails.class, name = "GUIDE_TRAINING"),
    @JsonSubTypes.Type(value = NamingOfferDetails.class, name = "NAMING"),
    @JsonSubTypes.Type(value = PlaqueOfferDetails.class, name = "PLAQUE"),
    @JsonSubTypes.Type(value = LectureOfferDetails.class, name = "LECTURE"),
    @JsonSubTypes.Type(value = StudyTourOfferDetails.class, name = "STUDY_TOUR"),
    @JsonSubTypes.Type(value = SchoolVisitOfferDetails.class, name = "SCHOOL_VISIT")
})
public sealed interface OfferDetails
        permits EquipmentOfferDetails,
                FundsOfferDetails,
                BooksOfferDetails,
                SoftwareOfferDetails,
                VenueAidOfferDetails,
                GuideTrainingOfferDetails,
                NamingOfferDetails,
                PlaqueOfferDetails,
                LectureOfferDetails,
                StudyTourOfferDetails,
                SchoolVisitOfferDetails {

    @JsonIgnore
    GiftKind kind();

    /** Code of the item category; with its unit a condition of every match. */
    String itemCategory();
}
