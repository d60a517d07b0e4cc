package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.contracts.codes.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tours at the enterprise (研学); the offer's quantity is the sum of the slots' capacities, in pupils.
 *
 * @param topics what is shown; at least one
 * @param length how long it lasts
 * @param pupilsPerAdult the most pupils for each adult
 * @param slots at least one, no two with the same id or on the same day
 */
public record StudyTourOffer(
        ItemCategory itemCategory,
        Set<ScienceTopic> topics,
        TourLength length,
        int pupilsPerAdult,
        List<TourSlot> slots)
        implements OfferDetails {

    public static final int PUPILS_PER_ADULT_MOST = 60;
    public static final int SLOTS_MOST = 200;
    public static final int CAPACITY_MOST = 2_000;

    public StudyTourOffer {
        Findings findings = Findings.ofDetails(GiftKind.STUDY_TOUR, itemCategory);
        topics = findings.some("topics", new Words("主题", "topics"), ScienceTopic.class, topics);
        findings.number(
                "pupilsPerAdult",
                new Words("每名成人最多照看的学生数", "the most pupils for each adult"),
                pupilsPerAdult,
                1,
                PUPILS_PER_ADULT_MOST);
        slots = List.copyOf(slots);
        findings.number("slots", new Words("场次数", "the number of slots"), slots.size(), 1, SLOTS_MOST);
        checkSlots(slots, findings);
        findings.none();
    }

    private static void checkSlots(List<TourSlot> slots, Findings findings) {
        Set<UUID> ids = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < slots.size(); i++) {
            TourSlot slot = slots.get(i);
            findings.number(
                    slot(i, "capacity"),
                    new Words("场次人数", "the capacity of a slot"),
                    slot.capacity(),
                    1,
                    CAPACITY_MOST);
            if (!ids.add(slot.slotId())) {
                findings.add(
                        slot(i, "slotId"),
                        "场次编号 " + slot.slotId() + " 重复，每个场次应有自己的编号；新场次请不填编号",
                        "slot " + slot.slotId()
                                + " is listed twice; each slot has an id of its own, leave out that of a new one");
            }
            if (!days.add(slot.date())) {
                findings.add(
                        slot(i, "date"),
                        slot.date() + " 已有一个场次，一天只能有一个场次，请合并人数",
                        "there is a slot on " + slot.date() + " already; put the pupils of one day into one slot");
            }
        }
    }

    private static String slot(int place, String field) {
        return "slots[" + place + "]." + field;
    }

    @Override
    public void requireFit(int quantity, OfferWindow window) {
        Findings findings = new Findings("");
        int capacity = slots.stream().mapToInt(TourSlot::capacity).sum();
        if (quantity != capacity) {
            findings.add(
                    "quantity",
                    "研学的数量应等于各场次人数之和 " + capacity + "，收到 " + quantity,
                    "the quantity of a study tour is the sum of its slots' capacities, " + capacity + ", got "
                            + quantity);
        }
        for (int i = 0; i < slots.size(); i++) {
            LocalDate date = slots.get(i).date();
            if (date.isBefore(window.from()) || date.isAfter(window.until())) {
                findings.add(
                        "details." + slot(i, "date"),
                        "场次日期应在 " + window.from() + " 至 " + window.until() + " 之间，收到 " + date,
                        "the date of a slot is from " + window.from() + " to " + window.until() + ", got " + date);
            }
        }
        findings.none();
    }

    @Override
    public boolean keepsWhatMayBeAgreed(OfferDetails published) {
        Map<UUID, LocalDate> dates = slots.stream().collect(Collectors.toMap(TourSlot::slotId, TourSlot::date));
        return !(published instanceof StudyTourOffer tour)
                || tour.slots().stream().allMatch(slot -> slot.date().equals(dates.get(slot.slotId())));
    }
}
