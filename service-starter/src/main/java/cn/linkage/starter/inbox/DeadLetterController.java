package cn.linkage.starter.inbox;

import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.openapi.PerService;
import cn.linkage.starter.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A service's laid-aside events for the platform's administrators. No service consumes the topic of proposals, so what
 * is shown here names no refusal; one that ever does must keep that topic's payloads out.
 */
@Tag(name = "dead-letters", description = "搁置的事件 / events that could not be handled")
@RestController
@RequestMapping("/api/dead-letters/${spring.application.name}")
@PerService
class DeadLetterController {

    private static final int PAYLOAD_MAX = 900_000;

    /** What takes the place of the payload that could not be handled. */
    record MendedPayload(@NotBlank @Size(max = PAYLOAD_MAX) String payload) {}

    private static final Columns<DeadLetter> COLUMNS = Columns.<DeadLetter>titled("未能处理的事件", "Dead letters")
            .number("编号", "Number", DeadLetter::id)
            .text("主题", "Topic", DeadLetter::topic)
            .text("类型", "Type", DeadLetter::type)
            .text("对象", "Aggregate", DeadLetter::aggregateId)
            .text("事件", "Event", DeadLetter::eventId)
            .text("原因", "Reason", DeadLetter::reason)
            .number("尝试次数", "Attempts", DeadLetter::attempts)
            .moment("发生时间", "Occurred at", DeadLetter::occurredAt)
            .moment("搁置时间", "Laid aside at", DeadLetter::createdAt);

    private final DeadLetterDesk desk;
    private final ListAnswers lists;

    DeadLetterController(DeadLetterDesk desk, ListAnswers lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @Operation(operationId = "listDeadLetters", summary = "列出未能处理的事件，旧的在前 / List events that failed, oldest first")
    @GetMapping
    @Nullable
    Page<DeadLetter> list(@AllowedSorts({"createdAt", "-createdAt"}) ListRequest request) {
        return lists.answer(request, desk.failed(), COLUMNS);
    }

    @Operation(operationId = "getDeadLetter", summary = "查看一个搁置的事件及其内容 / Show an event with its content")
    @GetMapping("/{deadLetterId}")
    ResponseEntity<DeadLetterContent> get(@PathVariable long deadLetterId) {
        return tagged(desk.content(deadLetterId));
    }

    @Operation(
            operationId = "mendDeadLetter",
            summary = "修正事件内容 / Mend an event's content",
            description = "修正后须重新处理。原内容记入审计。 / Drive it again afterwards. The audit keeps what it was.")
    @PutMapping("/{deadLetterId}/payload")
    ResponseEntity<DeadLetterContent> mend(
            @PathVariable long deadLetterId,
            @Valid @RequestBody MendedPayload mended,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return tagged(desk.mend(deadLetterId, ETags.require(ifMatch), mended.payload()));
    }

    @Operation(
            operationId = "redriveDeadLetter",
            summary = "重新处理该对象的事件 / Handle the object's events again",
            description = "按次序处理，直到没有剩余或再次失败。 / In their order, until none is left or one fails again.")
    @PostMapping("/{deadLetterId}/redrive")
    DeadLetterDesk.Redriven redrive(@PathVariable long deadLetterId) {
        return desk.redrive(deadLetterId);
    }

    @Operation(
            operationId = "discardDeadLetter",
            summary = "放弃该事件，继续处理其后的事件 / Give the event up; those behind it go on")
    @DeleteMapping("/{deadLetterId}")
    DeadLetterDesk.Redriven giveUp(@PathVariable long deadLetterId) {
        return desk.giveUp(deadLetterId);
    }

    private static ResponseEntity<DeadLetterContent> tagged(DeadLetterContent content) {
        return ResponseEntity.ok().eTag(ETags.of(content.letter().version())).body(content);
    }
}
