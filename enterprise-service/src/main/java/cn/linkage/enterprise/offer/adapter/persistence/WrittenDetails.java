package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.contracts.enterprise.BooksOfferDetails;
import cn.linkage.contracts.enterprise.EquipmentOfferDetails;
import cn.linkage.contracts.enterprise.FundsOfferDetails;
import cn.linkage.contracts.enterprise.GuideTrainingOfferDetails;
import cn.linkage.contracts.enterprise.LectureOfferDetails;
import cn.linkage.contracts.enterprise.NamingOfferDetails;
import cn.linkage.contracts.enterprise.PlaqueOfferDetails;
import cn.linkage.contracts.enterprise.SchoolVisitOfferDetails;
import cn.linkage.contracts.enterprise.SoftwareOfferDetails;
import cn.linkage.contracts.enterprise.StudyTourOfferDetails;
import cn.linkage.contracts.enterprise.VenueAidOfferDetails;
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
import cn.linkage.enterprise.offer.model.TourSlot;
import cn.linkage.enterprise.offer.model.VenueAidOffer;
import java.util.List;

/** The details of every kind in the form that events and rows have, which only grows, and back. */
final class WrittenDetails {

    private WrittenDetails() {}

    static cn.linkage.contracts.enterprise.OfferDetails write(OfferDetails details) {
        String code = details.itemCategory().code();
        return switch (details) {
            case EquipmentOffer it ->
                new EquipmentOfferDetails(
                        code, it.condition().name(), it.model(), it.warrantyMonths(), it.trainingIncluded());
            case FundsOffer it -> new FundsOfferDetails(code, it.purposes(), it.route(), it.foundationName());
            case BooksOffer it -> new BooksOfferDetails(code, it.condition(), it.listing());
            case SoftwareOffer it ->
                new SoftwareOfferDetails(code, it.product(), it.termMonths(), it.trainingIncluded());
            case VenueAidOffer it ->
                new VenueAidOfferDetails(code, it.areaSquareMetresMax(), it.constructionIncluded(), it.scope());
            case GuideTrainingOffer it ->
                new GuideTrainingOfferDetails(code, it.format(), it.hours(), it.certificateIssued());
            case NamingOffer it ->
                new NamingOfferDetails(code, it.proposedWording(), it.gift(), it.giftValueFen(), it.termMonthsMin());
            case PlaqueOffer it -> new PlaqueOfferDetails(code, it.proposedWording(), it.support(), it.termMonths());
            case LectureOffer it ->
                new LectureOfferDetails(
                        code,
                        it.topics(),
                        it.languageLevel(),
                        it.speaker(),
                        it.minutes(),
                        it.audienceMax(),
                        it.online());
            case StudyTourOffer it ->
                new StudyTourOfferDetails(code, it.topics(), it.length(), it.pupilsPerAdult(), slots(it));
            case SchoolVisitOffer it ->
                new SchoolVisitOfferDetails(code, it.activity(), it.topics(), it.minutes(), it.audienceMax());
        };
    }

    static OfferDetails read(cn.linkage.contracts.enterprise.OfferDetails written) {
        ItemCategory item = ItemCategory.ofCode(written.itemCategory()).orElseThrow();
        return switch (written) {
            case EquipmentOfferDetails it ->
                new EquipmentOffer(
                        item,
                        ItemCondition.valueOf(it.condition()),
                        it.model(),
                        it.warrantyMonths(),
                        it.trainingIncluded());
            case FundsOfferDetails it -> new FundsOffer(item, it.purposes(), it.route(), it.foundationName());
            case BooksOfferDetails it -> new BooksOffer(item, it.condition(), it.listing());
            case SoftwareOfferDetails it ->
                new SoftwareOffer(item, it.product(), it.termMonths(), it.trainingIncluded());
            case VenueAidOfferDetails it ->
                new VenueAidOffer(item, it.areaSquareMetresMax(), it.constructionIncluded(), it.scope());
            case GuideTrainingOfferDetails it ->
                new GuideTrainingOffer(item, it.format(), it.hours(), it.certificateIssued());
            case NamingOfferDetails it ->
                new NamingOffer(item, it.proposedWording(), it.gift(), it.giftValueFen(), it.termMonthsMin());
            case PlaqueOfferDetails it -> new PlaqueOffer(item, it.proposedWording(), it.support(), it.termMonths());
            case LectureOfferDetails it ->
                new LectureOffer(
                        item,
                        it.topics(),
                        it.languageLevel(),
                        it.speaker(),
                        it.minutes(),
                        it.audienceMax(),
                        it.online());
            case StudyTourOfferDetails it ->
                new StudyTourOffer(item, it.topics(), it.length(), it.pupilsPerAdult(), slots(it));
            case SchoolVisitOfferDetails it ->
                new SchoolVisitOffer(item, it.activity(), it.topics(), it.minutes(), it.audienceMax());
        };
    }

    private static List<cn.linkage.contracts.enterprise.TourSlot> slots(StudyTourOffer tour) {
        return tour.slots().stream()
                .map(slot -> new cn.linkage.contracts.enterprise.TourSlot(
                        slot.slotId(), slot.date(), slot.capacity(), slot.gradeBands()))
                .toList();
    }

    private static List<TourSlot> slots(StudyTourOfferDetails tour) {
        return tour.slots().stream()
                .map(slot -> new TourSlot(slot.slotId(), slot.date(), slot.capacity(), slot.gradeBands()))
                .toList();
    }
}
