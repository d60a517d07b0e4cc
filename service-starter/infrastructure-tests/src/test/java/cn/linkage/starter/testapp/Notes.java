package cn.linkage.starter.testapp;

import static cn.linkage.starter.security.AccessRules.anyone;
import static cn.linkage.starter.security.AccessRules.office;
import static cn.linkage.starter.security.AccessRules.signedIn;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.outbox.Outbox;
import cn.linkage.starter.outbox.OutboxEvent;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.Access;
import cn.linkage.starter.security.AccessRule;
import cn.linkage.starter.security.AccessRules;
import cn.linkage.starter.security.AccessTable;
import cn.linkage.starter.security.CurrentPerson;
import cn.linkage.starter.security.Offices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service that keeps notes: its owner sees a note, nobody else may know of it. */
@Configuration(proxyBeanMethods = false)
@Import(Notes.NoteController.class)
public class Notes {

    public static final String TOPIC = "notes.v1";

    @Bean
    AccessTable accessTable(JdbcClient jdbc) {
        return new AccessTable()
                .allow(GET, "/api/open", anyone())
                .allow(GET, "/api/boom", anyone())
                .allow(GET, "/api/bureau", office(Offices.ECONOMIC_BUREAU))
                .allow(POST, "/api/notes", signedIn())
                .allow(GET, "/api/notes/{id}", owner(jdbc))
                .allow(PUT, "/api/notes/{id}", owner(jdbc));
    }

    private static AccessRule owner(JdbcClient jdbc) {
        return (person, path) -> AccessRules.id(path, "id")
                .filter(id -> person != null
                        && jdbc.sql("select owner_id from note where id = :id")
                                .param("id", id)
                                .query(UUID.class)
                                .optional()
                                .filter(person.id()::equals)
                                .isPresent())
                .map(id -> Access.GRANTED)
                .orElse(Access.HIDDEN);
    }

    /** What a person writes. */
    public record NewNote(@NotBlank String text, @Nullable Integer stars) {
        public NewNote {
            if (stars != null && stars < 0) {
                throw new InvalidValueException("stars", "星数不能为负：" + stars, "Stars can't be negative: " + stars);
            }
        }
    }

    record NoteView(UUID id, String text, long version) {}

    @RestController
    @Transactional
    static class NoteController {

        private final JdbcClient jdbc;
        private final CurrentPerson person;
        private final Audit audit;
        private final Outbox outbox;
        private final Idempotency idempotency;
        private final Clock clock;

        NoteController(
                JdbcClient jdbc,
                CurrentPerson person,
                Audit audit,
                Outbox outbox,
                Idempotency idempotency,
                Clock clock) {
            this.jdbc = jdbc;
            this.person = person;
            this.audit = audit;
            this.outbox = outbox;
            this.idempotency = idempotency;
            this.clock = clock;
        }

        @GetMapping("/api/open")
        Map<String, Integer> open(@RequestParam(defaultValue = "1") int number) {
            return Map.of("number", number);
        }

        @GetMapping("/api/boom")
        void boom() {
            throw new IllegalStateException("password=hunter2");
        }

        @GetMapping("/api/bureau")
        Map<String, String> bureau() {
            return Map.of("hello", "official");
        }

        @PostMapping("/api/notes")
        ResponseEntity<NoteView> write(@Valid @RequestBody NewNote note, HttpServletRequest request) {
            return idempotency.once(request, () -> {
                NoteView view = new NoteView(Ids.next(), note.text(), 1);
                jdbc.sql("insert into note (id, owner_id, text, version) values (:id, :owner, :text, 1)")
                        .param("id", view.id())
                        .param("owner", person.require().id())
                        .param("text", view.text())
                        .update();
                outbox.append(new OutboxEvent(
                        TOPIC, StepHandlers.TYPE, view.id(), clock.instant(), new StepHandlers.Step(1)));
                audit.record(
                        "write-note",
                        "note",
                        view.id().toString(),
                        Audit.DONE,
                        Map.of("stars", note.stars() == null ? 0 : note.stars()));
                return ResponseEntity.created(URI.create("/api/notes/" + view.id()))
                        .eTag(ETags.of(1))
                        .body(view);
            });
        }

        @GetMapping("/api/notes/{id}")
        NoteView read(@PathVariable UUID id) {
            return jdbc.sql("select id, text, version from note where id = :id")
                    .param("id", id)
                    .query(NoteView.class)
                    .optional()
                    .orElseThrow(ProblemException::notFound);
        }

        @PutMapping("/api/notes/{id}")
        NoteView edit(
                @PathVariable UUID id,
                @Valid @RequestBody NewNote note,
                @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
            ETags.requireSame(ETags.require(ifMatch), read(id).version());
            jdbc.sql("update note set text = :text, version = version + 1 where id = :id")
                    .param("text", note.text())
                    .param("id", id)
                    .update();
            return read(id);
        }
    }
}
