package cn.linkage.school.need.adapter.persistence;

import cn.linkage.contracts.school.BandGroup;
import cn.linkage.contracts.school.BillItem;
import cn.linkage.contracts.school.BooksNeedDetails;
import cn.linkage.contracts.school.EquipmentNeedDetails;
import cn.linkage.contracts.school.FundsNeedDetails;
import cn.linkage.contracts.school.GuideTrainingNeedDetails;
import cn.linkage.contracts.school.LectureNeedDetails;
import cn.linkage.contracts.school.NamingNeedDetails;
import cn.linkage.contracts.school.PlaqueNeedDetails;
import cn.linkage.contracts.school.SchoolVisitNeedDetails;
import cn.linkage.contracts.school.SoftwareNeedDetails;
import cn.linkage.contracts.school.StudyTourNeedDetails;
import cn.linkage.contracts.school.VenueAidNeedDetails;
import cn.linkage.school.need.model.BillLine;
import cn.linkage.school.need.model.BooksNeed;
import cn.linkage.school.need.model.EquipmentNeed;
import cn.linkage.school.need.model.FundsNeed;
import cn.linkage.school.need.model.GuideTrainingNeed;
import cn.linkage.school.need.model.LectureNeed;
import cn.linkage.school.need.model.NamingNeed;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.PlaqueNeed;
import cn.linkage.school.need.model.PupilGroup;
import cn.linkage.school.need.model.SchoolVisitNeed;
import cn.linkage.school.need.model.SoftwareNeed;
import cn.linkage.school.need.model.StudyTourNeed;
import cn.linkage.school.need.model.VenueAidNeed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is special to a kind of need, as events and the column {@code details} spell it. */
@Component
class DetailsJson {

    private final JsonMapper json;

    DetailsJson(JsonMapper json) {
        this.json = json;
    }

    String write(NeedDetails details) {
        return json.writeValueAsString(contract(details));
    }

    NeedDetails read(String text) {
        return switch (json.readValue(text, cn.linkage.contracts.school.NeedDetails.class)) {
            case EquipmentNeedDetails it ->
                new EquipmentNeed(NeedDetails.category(it.itemCategory()), it.purpose(), it.usedAccepted());
            case FundsNeedDetails it ->
                new FundsNeed(NeedDetails.category(it.itemCategory()), it.purpose(), it.routes(), it.budget());
            case BooksNeedDetails it ->
                new BooksNeed(NeedDetails.category(it.itemCategory()), it.purpose(), it.usedAccepted());
            case SoftwareNeedDetails it ->
                new SoftwareNeed(NeedDetails.category(it.itemCategory()), it.purpose(), it.termMonthsMin());
            case VenueAidNeedDetails it ->
                new VenueAidNeed(
                        NeedDetails.category(it.itemCategory()),
                        it.room(),
                        it.areaSquareMetres(),
                        it.constructionNeeded(),
                        it.billOfItems().stream().map(DetailsJson::model).toList());
            case GuideTrainingNeedDetails it ->
                new GuideTrainingNeed(NeedDetails.category(it.itemCategory()), it.formats(), it.hoursMin());
            case NamingNeedDetails it ->
                new NamingNeed(
                        NeedDetails.category(it.itemCategory()),
                        it.thing(),
                        it.termFrom(),
                        it.termUntil(),
                        it.exclusive(),
                        it.giftValueFenMin());
            case PlaqueNeedDetails it ->
                new PlaqueNeed(NeedDetails.category(it.itemCategory()), it.place(), it.wording(), it.termMonthsMax());
            case LectureNeedDetails it ->
                new LectureNeed(
                        NeedDetails.category(it.itemCategory()),
                        it.topics(),
                        it.languageLevels(),
                        it.audience(),
                        it.onlineAccepted());
            case StudyTourNeedDetails it ->
                new StudyTourNeed(
                        NeedDetails.category(it.itemCategory()),
                        it.topics(),
                        it.lengths(),
                        it.groups().stream().map(DetailsJson::model).toList(),
                        it.adults(),
                        it.dates(),
                        it.splitAccepted());
            case SchoolVisitNeedDetails it ->
                new SchoolVisitNeed(
                        NeedDetails.category(it.itemCategory()), it.activities(), it.topics(), it.audience());
        };
    }

    static cn.linkage.contracts.school.NeedDetails contract(NeedDetails details) {
        return switch (details) {
            case EquipmentNeed it ->
                new EquipmentNeedDetails(it.itemCategory().code(), it.purpose(), it.usedAccepted());
            case FundsNeed it -> new FundsNeedDetails(it.itemCategory().code(), it.purpose(), it.routes(), it.budget());
            case BooksNeed it -> new BooksNeedDetails(it.itemCategory().code(), it.purpose(), it.usedAccepted());
            case SoftwareNeed it -> new SoftwareNeedDetails(it.itemCategory().code(), it.purpose(), it.termMonthsMin());
            case VenueAidNeed it ->
                new VenueAidNeedDetails(
                        it.itemCategory().code(),
                        it.room(),
                        it.areaSquareMetres(),
                        it.constructionNeeded(),
                        it.billOfItems().stream().map(DetailsJson::contract).toList());
            case GuideTrainingNeed it ->
                new GuideTrainingNeedDetails(it.itemCategory().code(), it.formats(), it.hoursMin());
            case NamingNeed it ->
                new NamingNeedDetails(
                        it.itemCategory().code(),
                        it.thing(),
                        it.termFrom(),
                        it.termUntil(),
                        it.exclusive(),
                        it.giftValueFenMin());
            case PlaqueNeed it ->
                new PlaqueNeedDetails(it.itemCategory().code(), it.place(), it.wording(), it.termMonthsMax());
            case LectureNeed it ->
                new LectureNeedDetails(
                        it.itemCategory().code(), it.topics(), it.languageLevels(), it.audience(), it.onlineAccepted());
            case StudyTourNeed it ->
                new StudyTourNeedDetails(
                        it.itemCategory().code(),
                        it.topics(),
                        it.lengths(),
                        it.groups().stream().map(DetailsJson::contract).toList(),
                        it.adults(),
                        it.dates(),
                        it.splitAccepted());
            case SchoolVisitNeed it ->
                new SchoolVisitNeedDetails(it.itemCategory().code(), it.activities(), it.topics(), it.audience());
        };
    }

    private static BillLine model(BillItem item) {
        return new BillLine(item.item(), item.count(), item.unit(), item.unitPriceFen());
    }

    private static BillItem contract(BillLine line) {
        return new BillItem(line.item(), line.count(), line.unit(), line.unitPriceFen());
    }

    private static PupilGroup model(BandGroup group) {
        return new PupilGroup(group.gradeBand(), group.pupils());
    }

    private static BandGroup contract(PupilGroup group) {
        return new BandGroup(group.gradeBand(), group.pupils());
    }
}
