package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.model.BooksNeed;
import cn.linkage.school.need.model.EquipmentNeed;
import cn.linkage.school.need.model.FundsNeed;
import cn.linkage.school.need.model.GuideTrainingNeed;
import cn.linkage.school.need.model.LectureNeed;
import cn.linkage.school.need.model.NamingNeed;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.PlaqueNeed;
import cn.linkage.school.need.model.SchoolVisitNeed;
import cn.linkage.school.need.model.SoftwareNeed;
import cn.linkage.school.need.model.StudyTourNeed;
import cn.linkage.school.need.model.VenueAidNeed;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is special to one kind of need, as the API spells it; {@code kind} tells them apart. Jackson reads the kinds from
 * the one annotation and the description of the API from the other.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EquipmentNeedView.class, name = "EQUIPMENT"),
    @JsonSubTypes.Type(value = FundsNeedView.class, name = "FUNDS"),
    @JsonSubTypes.Type(value = BooksNeedView.class, name = "BOOKS"),
    @JsonSubTypes.Type(value = SoftwareNeedView.class, name = "SOFTWARE"),
    @JsonSubTypes.Type(value = VenueAidNeedView.class, name = "VENUE_AID"),
    @JsonSubTypes.Type(value = GuideTrainingNeedView.class, name = "GUIDE_TRAINING"),
    @JsonSubTypes.Type(value = NamingNeedView.class, name = "NAMING"),
    @JsonSubTypes.Type(value = PlaqueNeedView.class, name = "PLAQUE"),
    @JsonSubTypes.Type(value = LectureNeedView.class, name = "LECTURE"),
    @JsonSubTypes.Type(value = StudyTourNeedView.class, name = "STUDY_TOUR"),
    @JsonSubTypes.Type(value = SchoolVisitNeedView.class, name = "SCHOOL_VISIT")
})
@Schema(
        name = "NeedDetails",
        description = "按资源类型区分的内容 / what is special to one kind",
        oneOf = {
            EquipmentNeedView.class,
            FundsNeedView.class,
            BooksNeedView.class,
            SoftwareNeedView.class,
            VenueAidNeedView.class,
            GuideTrainingNeedView.class,
            NamingNeedView.class,
            PlaqueNeedView.class,
            LectureNeedView.class,
            StudyTourNeedView.class,
            SchoolVisitNeedView.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "EQUIPMENT", schema = EquipmentNeedView.class),
            @DiscriminatorMapping(value = "FUNDS", schema = FundsNeedView.class),
            @DiscriminatorMapping(value = "BOOKS", schema = BooksNeedView.class),
            @DiscriminatorMapping(value = "SOFTWARE", schema = SoftwareNeedView.class),
            @DiscriminatorMapping(value = "VENUE_AID", schema = VenueAidNeedView.class),
            @DiscriminatorMapping(value = "GUIDE_TRAINING", schema = GuideTrainingNeedView.class),
            @DiscriminatorMapping(value = "NAMING", schema = NamingNeedView.class),
            @DiscriminatorMapping(value = "PLAQUE", schema = PlaqueNeedView.class),
            @DiscriminatorMapping(value = "LECTURE", schema = LectureNeedView.class),
            @DiscriminatorMapping(value = "STUDY_TOUR", schema = StudyTourNeedView.class),
            @DiscriminatorMapping(value = "SCHOOL_VISIT", schema = SchoolVisitNeedView.class)
        })
sealed interface NeedDetailsView
        permits EquipmentNeedView,
                FundsNeedView,
                BooksNeedView,
                SoftwareNeedView,
                VenueAidNeedView,
                GuideTrainingNeedView,
                NamingNeedView,
                PlaqueNeedView,
                LectureNeedView,
                StudyTourNeedView,
                SchoolVisitNeedView {

    NeedDetails toModel();

    String itemCategory();

    static NeedDetailsView of(NeedDetails details) {
        return switch (details) {
            case EquipmentNeed need -> EquipmentNeedView.of(need);
            case FundsNeed need -> FundsNeedView.of(need);
            case BooksNeed need -> BooksNeedView.of(need);
            case SoftwareNeed need -> SoftwareNeedView.of(need);
            case VenueAidNeed need -> VenueAidNeedView.of(need);
            case GuideTrainingNeed need -> GuideTrainingNeedView.of(need);
            case NamingNeed need -> NamingNeedView.of(need);
            case PlaqueNeed need -> PlaqueNeedView.of(need);
            case LectureNeed need -> LectureNeedView.of(need);
            case StudyTourNeed need -> StudyTourNeedView.of(need);
            case SchoolVisitNeed need -> SchoolVisitNeedView.of(need);
        };
    }
}
