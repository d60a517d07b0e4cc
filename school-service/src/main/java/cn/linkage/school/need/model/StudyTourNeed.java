package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.school.need.model.NeedResult.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pupils who would visit an enterprise (研学); the quantity is the sum of the groups.
 *
 * @param topics any of which would do; empty means any topic
 * @param lengths any of which would do; empty means any
 * @param groups pupils by grade band, each band once, 1 to 2,000 of each; at least one group
 * @param adults adults who come along, 1 to 200
 * @param dates days on which the school can go, all within the need's window; 1 to 60 of them
 * @param splitAccepted whether the bands may go on different slots
 */
public record StudyTourNeed(
        ItemCategory itemCategory,
        Set<ScienceTopic> topics,
        Set<TourLength> lengths,
        List<PupilGroup> groups,
        int adults,
        Set<LocalDate> dates,
        boolean splitAccepted)
        implements NeedDetails {

    private static final NumberLimit GROUPS =
            new NumberLimit("details.groups", "年级段组数", "the number of groups", 1, GradeBand.values().length);
    private static final NumberLimit ADULTS =
            new NumberLimit("details.adults", "随行成人数", "the number of adults", 1, 200);
    private static final NumberLimit DATES = new NumberLimit("details.dates", "可选日期数", "the number of days", 1, 60);

    public StudyTourNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.STUDY_TOUR);
        topics = NeedDetails.ordered(ScienceTopic.class, topics);
        lengths = NeedDetails.ordered(TourLength.class, lengths);
        groups = List.copyOf(groups);
        GROUPS.require(groups.size());
        requireSound(groups);
        ADULTS.require(adults);
        SortedSet<LocalDate> days = new TreeSet<>(dates);
        DATES.require(days.size());
        dates = Collections.unmodifiableSortedSet(days);
    }

    private static void requireSound(List<PupilGroup> groups) {
        Set<GradeBand> seen = EnumSet.noneOf(GradeBand.class);
        for (int i = 0; i < groups.size(); i++) {
            PupilGroup group = groups.get(i);
            new NumberLimit(at(i) + "pupils", "学生人数", "the number of pupils", 1, 2_000).require(group.pupils());
            if (!seen.add(group.gradeBand())) {
                throw new InvalidValueException(
                        at(i) + "gradeBand",
                        "年级段 " + group.gradeBand() + " 只能有一组，请合并人数",
                        "grade band " + group.gradeBand() + " has one group only; add the pupils up in it");
            }
        }
    }

    private static String at(int group) {
        return "details.groups[" + group + "].";
    }

    @Override
    public void requireFit(Quantity quantity, NeedWindow window, Set<GradeBand> gradeBands) {
        int pupils = groups.stream().mapToInt(PupilGroup::pupils).sum();
        if (quantity.wanted() != pupils) {
            throw new InvalidValueException(
                    "quantity",
                    "研学的数量应等于各组学生人数之和 " + pupils + "，收到 " + quantity.wanted(),
                    "the quantity of a study tour is the sum of its pupils " + pupils + ", got " + quantity.wanted());
        }
        for (int i = 0; i < groups.size(); i++) {
            GradeBand band = groups.get(i).gradeBand();
            if (!gradeBands.isEmpty() && !gradeBands.contains(band)) {
                throw new InvalidValueException(
                        at(i) + "gradeBand",
                        "年级段 " + band + " 不在需求的年级段 " + gradeBands + " 中",
                        "grade band " + band + " is not among the need's, which are " + gradeBands);
            }
        }
        for (LocalDate day : dates) {
            if (day.isBefore(window.from()) || day.isAfter(window.until())) {
                throw new InvalidValueException(
                        "details.dates",
                        "日期 " + day + " 应在需求的 " + window.from() + " 至 " + window.until() + " 之内",
                        "day " + day + " lies outside of the need's days, " + window.from() + " to " + window.until());
            }
        }
    }

    @Override
    public Optional<Reason> refusalOf(NeedDetails better, LocalDate today) {
        return NeedDetails.super
                .refusalOf(better, today)
                .or(() -> better instanceof StudyTourNeed tour && keepsFor(tour, today)
                        ? Optional.empty()
                        : Optional.of(Reason.TOUR_FIXED));
    }

    private boolean keepsFor(StudyTourNeed better, LocalDate today) {
        return bands().equals(better.bands())
                && dates.stream().allMatch(day -> day.isBefore(today) || better.dates.contains(day));
    }

    private Set<GradeBand> bands() {
        return groups.stream().map(PupilGroup::gradeBand).collect(Collectors.toSet());
    }

    @Override
    public boolean isOver(LocalDate today) {
        return dates.stream().allMatch(day -> day.isBefore(today));
    }

    @Override
    public GiftKind kind() {
        return GiftKind.STUDY_TOUR;
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }
}
