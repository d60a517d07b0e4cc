package cn.linkage.matching.clearing;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "clearing", description = "统一匹配 / clearing rounds")
@RestController
@RequestMapping("/api/clearing-rounds")
class ClearingController {

    private static final Columns<ClearingRound> COLUMNS = Columns.<ClearingRound>titled("匹配轮次", "Clearing rounds")
            .moment("发起时间", "Requested at", ClearingRound::requestedAt)
            .moment("完成时间", "Finished at", ClearingRound::finishedAt)
            .words("发起方式", "Trigger", round -> words(round.trigger()))
            .words("状态", "State", round -> words(round.state()))
            .number("市场数", "Markets", ClearingRound::markets)
            .number("已完成市场数", "Markets done", ClearingRound::marketsDone)
            .number("提出方案数", "Proposals made", ClearingRound::proposalsMade)
            .text("编号", "Id", ClearingRound::id);

    private final ClearingRounds rounds;
    private final ClearingProofs proofs;
    private final CurrentPerson currentPerson;
    private final Idempotency idempotency;
    private final ListAnswers lists;

    ClearingController(
            ClearingRounds rounds,
            ClearingProofs proofs,
            CurrentPerson currentPerson,
            Idempotency idempotency,
            ListAnswers lists) {
        this.rounds = rounds;
        this.proofs = proofs;
        this.currentPerson = currentPerson;
        this.idempotency = idempotency;
        this.lists = lists;
    }

    @Operation(
            operationId = "startClearingRound",
            summary = "发起一轮全市匹配 / Start a clearing round over all markets",
            description = "立即返回 202，进度用 GET 查询。 / Answers 202 at once; ask for its progress with GET.")
    @PostMapping
    ResponseEntity<ClearingRound> start(HttpServletRequest request) {
        UUID person = currentPerson.require().id();
        return idempotency.once(request, () -> {
            ClearingRound round = rounds.start(person);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/clearing-rounds/" + round.id()))
                    .body(round);
        });
    }

    @Operation(operationId = "listClearingRounds", summary = "列出匹配轮次，新的在前 / List clearing rounds, newest first")
    @GetMapping
    @Nullable
    Page<ClearingRound> list(
            @RequestParam ClearingRound.@Nullable State state,
            @AllowedSorts({"-requestedAt", "requestedAt"}) ListRequest request) {
        return lists.answer(request, rounds.list(state), COLUMNS);
    }

    @Operation(
            operationId = "getClearingRound",
            summary = "查看一轮匹配的进度与最优性证明 / Show a round's progress and its proof of optimality")
    @GetMapping("/{roundId}")
    ClearingRound get(@PathVariable UUID roundId) {
        return rounds.find(roundId).orElseThrow(ProblemException::notFound);
    }

    @Operation(
            operationId = "replayClearing",
            summary = "按保存的输入重新计算一次匹配，并核对结果与证明 / Compute a clearing of a round again from what was kept, and check its"
                    + " result and its proof",
            description = "只有统一匹配轮次保存输入与证明；研学除外。不改变任何数据。 / Only rounds keep input and certificate; study tours"
                    + " have none. Nothing is changed.")
    @PostMapping("/{roundId}/clearings/{clearingId}/replay")
    ClearingReplay replay(@PathVariable UUID roundId, @PathVariable UUID clearingId) {
        ClearingProofs.Kept kept = proofs.find(roundId, clearingId).orElseThrow(ProblemException::notFound);
        return kept.proof().replay(kept.marketHash());
    }

    private static Words words(ClearingRound.Trigger trigger) {
        return switch (trigger) {
            case OFFICE -> new Words("部门发起", "Office");
            case NIGHT -> new Words("夜间自动", "Of the night");
            case CHANGE -> new Words("变化触发", "Change");
        };
    }

    private static Words words(ClearingRound.State state) {
        return switch (state) {
            case RUNNING -> new Words("进行中", "Running");
            case DONE -> new Words("已完成", "Done");
        };
    }
}
