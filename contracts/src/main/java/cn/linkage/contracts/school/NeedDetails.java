package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is special to one kind of need. A new kind is a new case here; {@code kind} tells them apart in JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EquipmentNeedDetails.class, name = "EQUIPMENT"),
    @JsonSubTypes.Type(value = FundsNeedDetails.class, name = "FUNDS"),
    @JsonSubTypes.Type(value = BooksNeedDetails.class, name = "BOOKS"),
    @JsonSubTypes.Type(value = SoftwareNeedDetails.class, name = "SOFTWARE"),
    @JsonSubTypes.Type(value = VenueAidNeedDetails.class, name = "VENUE_AID"),
    @JsonSubTypes.Type(value = GuideTrainingNeedDetails.class, name = "GUIDE_TRAINING"),
    @JsonSubTypes.Type(value = NamingNeedDetails.class, name = "NAMING"),
    @JsonSubTypes.Type(value = PlaqueNeedDetails.class, name = "PLAQUE"),
    @JsonSubTypes.Type(value = LectureNeedDetails.class, name = "LECTURE"),
    @JsonSubTypes.Type(value = StudyTourNeedDetails.class, name = "STUDY_TOUR"),
    @JsonSubTypes.Type(value = SchoolVisitNeedDetails.class, name = "SCHOOL_VISIT")
})
public sealed interface NeedDetails
        permits EquipmentNeedDetails,
                FundsNeedDetails,
                BooksNeedDetails,
                SoftwareNeedDetails,
                VenueAidNeedDetails,
                GuideTrainingNeedDetails,
                NamingNeedDetails,
                PlaqueNeedDetails,
                LectureNeedDetails,
                StudyTourNeedDetails,
                SchoolVisitNeedDetails {

    @JsonIgnore
    GiftKind kind();

    /** Code of the item category; with its unit a condition of every match. */
    String itemCategory();
}
