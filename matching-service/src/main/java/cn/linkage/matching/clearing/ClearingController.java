package cn.linkage.matching.clearing;

import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.paging.Limit;
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

    private final ClearingRounds rounds;
    private final CurrentPerson currentPerson;
    private final Idempotency idempotency;

    ClearingController(ClearingRounds rounds, CurrentPerson currentPerson, Idempotency idempotency) {
        this.rounds = rounds;
        this.currentPerson = currentPerson;
        this.idempotency = idempotency;
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
    Page<ClearingRound> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return rounds.list(cursor, Limit.of(limit));
    }

    @Operation(
            operationId = "getClearingRound",
            summary = "查看一轮匹配的进度与最优性证明 / Show a round's progress and its proof of optimality")
    @GetMapping("/{roundId}")
    ClearingRound get(@PathVariable UUID roundId) {
        return rounds.find(roundId).orElseThrow(ProblemException::notFound);
    }
}
