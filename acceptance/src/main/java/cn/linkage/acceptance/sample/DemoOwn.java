package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Offers and needs of the enterprise and the school that the demo's people act for, so that whoever logs in as one of them finds
 * something of their own. They are posted by those people, last of all. One of what is proposed for each is agreed, so that there is an
 * agreement to look at; the rest is left for them to answer.
 */
final class DemoOwn {

    private static final String OFFER = "演示本单位供给 ";
    private static final String NEED = "演示本单位需求 ";
    private static final List<GiftKind> KINDS =
            List.of(GiftKind.EQUIPMENT, GiftKind.BOOKS, GiftKind.FUNDS, GiftKind.LECTURE, GiftKind.STUDY_TOUR);
    /** More than what the others have left, so that some come to the enterprise's own offers. */
    private static final int NEEDS_OF_A_KIND = 2;

    private static final int PAGES = 500;

    private final Progress progress;
    private final LocalDate today;

    DemoOwn(Progress progress, LocalDate today) {
        this.progress = progress;
        this.today = today;
    }

    /** Posts what is not there. */
    void bring(Client enterprisePerson, Client schoolPerson) {
        bring(Side.ENTERPRISE, enterprisePerson, "/api/enterprises/" + enterprise(enterprisePerson), "/offer");
        bring(
                Side.SCHOOL,
                schoolPerson,
                "/api/schools/" + organisation(schoolPerson, "/api/my/schools", "schoolId"),
                "/need");
    }

    /** Agrees on a proposal for each that has no agreement of its own yet. */
    void agreeOnOne(Client enterprisePerson, Client schoolPerson, Client others) {
        agreeOnOne(enterprisePerson, Side.ENTERPRISE, OFFER, others, DemoRun.NEED);
        agreeOnOne(schoolPerson, Side.SCHOOL, NEED, others, DemoRun.OFFER);
        agreeOnOne(enterprisePerson, Side.ENTERPRISE, OFFER, schoolPerson, NEED);
    }

    private void agreeOnOne(Client person, Side side, String own, Client others, String theirs) {
        String ownTitle = side == Side.ENTERPRISE ? "offerTitle" : "needTitle";
        String theirTitle = side == Side.ENTERPRISE ? "needTitle" : "offerTitle";
        boolean hasOne = Pages.all(person, "/api/agreements", PAGES).stream()
                .anyMatch(agreement -> agreement.path(ownTitle).asString("").startsWith(own));
        if (hasOne) {
            return;
        }
        Side other = side == Side.SCHOOL ? Side.ENTERPRISE : Side.SCHOOL;
        Pages.all(person, "/api/proposals?state=OPEN", PAGES).stream()
                .filter(proposal -> proposal.path(ownTitle).asString("").startsWith(own))
                .filter(proposal -> proposal.path(theirTitle).asString("").startsWith(theirs))
                .findFirst()
                .ifPresent(proposal -> {
                    String accept = "/api/proposals/" + proposal.path("id").asString() + "/accept";
                    person.post(accept, Map.of("side", side.name())).expectSuccess();
                    others.post(accept, Map.of("side", other.name())).expectSuccess();
                    progress.say("Agreed: " + proposal.path(ownTitle).asString());
                });
    }

    /** The id of the enterprise that somebody acts for. */
    static String enterprise(Client person) {
        return organisation(person, "/api/my/enterprises", "enterpriseId");
    }

    private static String organisation(Client person, String memberships, String field) {
        return person.get(memberships)
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path(field)
                .asString();
    }

    private void bring(Side side, Client person, String organisation, String good) {
        Set<String> there = Pages.all(person, organisation + good + "s", PAGES).stream()
                .map(item -> item.path("title").asString(""))
                .collect(Collectors.toSet());
        List<Map<String, String>> published = new ArrayList<>();
        List<Map<String, String>> draft = new ArrayList<>();
        for (GiftKind kind : KINDS) {
            // The next numbers after those of the others; of each side one kind is still being written.
            int next = new DemoGood(side, kind, 0, DemoGood.Fate.PUBLISHED).ofKind();
            boolean isDraft = kind == GiftKind.FUNDS;
            int many = side == Side.SCHOOL && !isDraft ? NEEDS_OF_A_KIND : 1;
            for (int number = next; number < next + many; number++) {
                Map<String, String> row = new DemoGood(side, kind, number, DemoGood.Fate.PUBLISHED).row(today);
                String title = row.getOrDefault("title", "")
                        .replace(DemoRun.OFFER, OFFER)
                        .replace(DemoRun.NEED, NEED);
                row.put("title", title);
                if (!there.contains(title)) {
                    (isDraft ? draft : published).add(row);
                }
            }
        }
        List<ImportFile> files = Stream.of(true, false)
                .map(publish -> file(organisation + good + "-imports", publish, publish ? published : draft))
                .filter(file -> !file.rows().isEmpty())
                .toList();
        if (!files.isEmpty()) {
            new Bulk(person, progress, 1).send(side == Side.ENTERPRISE ? "Own offers" : "Own needs", files);
        }
    }

    private static ImportFile file(String path, boolean publish, List<Map<String, String>> rows) {
        List<String> columns = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return new ImportFile(path, "?publish=" + publish, "demo", columns, rows);
    }
}
