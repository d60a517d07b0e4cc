package cn.linkage.enterprise.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.ContractFiles;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.testing.service.ImportCalls;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The template's own examples, one of every kind, sent as data: they become what the API would make of the same words. */
class OfferKindsImportIT extends EnterpriseServiceIT {

    @Test
    void offers_of_every_kind_come_from_one_file_and_are_published(@Autowired MockMvc mvc) {
        Member member = newMember();
        String offers = "/api/enterprises/" + member.enterpriseId() + "/offers";
        ImportCalls calls =
                new ImportCalls(mvc, member.person(), "/api/enterprises/" + member.enterpriseId() + "/offer-imports");
        String file = calls.text("/template?format=CSV")
                .replace("示例：", "")
                .replace("2026-09-01", today().toString())
                .replace("2026-12-31", today().plusDays(60).toString())
                .replace("2026-10-15", today().plusDays(10).toString())
                .replace("2026-10-22", today().plusDays(17).toString());

        JsonNode job = calls.ended(calls.send(file.getBytes(StandardCharsets.UTF_8), "?publish=true"));
        assertThat(job.get("accepted").asLong())
                .as("%s", calls.remarks(job, "REFUSED"))
                .isEqualTo(GiftKind.values().length);

        Map<String, JsonNode> byKind = as(member)
                .get(offers + "?limit=50")
                .is(200)
                .body()
                .get("items")
                .valueStream()
                .collect(Collectors.toMap(
                        offer -> offer.get("details").get("kind").asString(), Function.identity()));
        Arrays.stream(GiftKind.values()).forEach(kind -> {
            JsonNode offer = Objects.requireNonNull(byKind.get(kind.name()), kind.name());
            assertThat(offer.get("state").asString()).isEqualTo("PUBLISHED");
            if (kind == GiftKind.STUDY_TOUR) {
                assertThat(offer.get("quantity").asInt()).isEqualTo(140);
                assertThat(offer.get("details").get("slots").size()).isEqualTo(2);
            } else {
                assertThat(offer.get("details"))
                        .isEqualTo(JsonMapper.shared().readTree(ContractFiles.detailsSample(Side.ENTERPRISE, kind)));
            }
        });

        JsonNode again = calls.ended(calls.send(file.getBytes(StandardCharsets.UTF_8), "?publish=true"));
        assertThat(again.get("alreadyThere").asLong()).isEqualTo(GiftKind.values().length);
        assertThat(again.get("accepted").asLong()).isZero();
    }
}
