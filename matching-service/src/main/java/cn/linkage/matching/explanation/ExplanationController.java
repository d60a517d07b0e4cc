package cn.linkage.matching.explanation;

import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.clearing.StandingMarkets;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "market", description = "市场上的供给与需求 / what is on offer and wanted")
@RestController
class ExplanationController {

    private final StandingMarkets markets;
    private final NeedExplanations explanations;
    private final Memberships memberships;
    private final CurrentPerson currentPerson;

    ExplanationController(
            StandingMarkets markets,
            NeedExplanations explanations,
            Memberships memberships,
            CurrentPerson currentPerson) {
        this.markets = markets;
        this.explanations = explanations;
        this.memberships = memberships;
        this.currentPerson = currentPerson;
    }

    @Operation(
            operationId = "explainMarketNeed",
            summary = "解释一项需求为何得到或未得到满足，以及哪些改动确有帮助 / Explain what a need gets, and which changes would help",
            description = "学校成员看到下一次匹配的情形；各部门看到的只依据公开数字，不涉及方案与婉拒。"
                    + " / Members of the school see what the next clearing would do; offices what public figures tell,"
                    + " without proposals and refusals.")
    @GetMapping("/api/market/needs/{needId}/explanation")
    NeedExplanationView explain(@PathVariable UUID needId) {
        NeedOnMarket need = markets.need(needId).orElseThrow(ProblemException::notFound);
        boolean own = memberships.isMember(currentPerson.require().id(), Side.SCHOOL, need.schoolId());
        return explanations.of(need, own);
    }
}
