package cn.linkage.matching.notice;

import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Tag(name = "notices", description = "通知 / what organisations are told")
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    private final JdbcNotices notices;
    private final NoticeStreams streams;
    private final Memberships memberships;
    private final CurrentPerson currentPerson;
    private final ListAnswers lists;

    NoticeController(
            JdbcNotices notices,
            NoticeStreams streams,
            Memberships memberships,
            CurrentPerson currentPerson,
            ListAnswers lists) {
        this.notices = notices;
        this.streams = streams;
        this.memberships = memberships;
        this.currentPerson = currentPerson;
        this.lists = lists;
    }

    @Operation(operationId = "listNotices", summary = "列出本单位的通知，新的在前 / List own organisations' notices, newest first")
    @GetMapping
    @Nullable
    Page<Notice> list(
            @RequestParam @Nullable NoticeType type, @AllowedSorts({"-createdAt", "createdAt"}) ListRequest request) {
        Set<UUID> own = memberships.of(currentPerson.require().id()).stream()
                .map(Membership::organisationId)
                .collect(Collectors.toSet());
        return lists.answer(request, notices.list(own, type), Notice.COLUMNS);
    }

    @Operation(
            operationId = "streamNotices",
            summary = "实时接收本单位的通知 / Follow own organisations' notices live",
            description = "SSE。断线后以 Last-Event-ID 续传；成员资格被撤销时立即关闭。"
                    + " / Resumes with Last-Event-ID; closed at once when a membership is revoked.")
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return streams.open(currentPerson.require().id(), lastEventId);
    }
}
