package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.imports.file.FileFormat;
import cn.linkage.starter.imports.file.TemplateWriter;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.Language;
import cn.linkage.starter.security.AccessRule;
import cn.linkage.starter.security.AccessTable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The operations of one kind of import. A controller of a service extends it, gives it a path with {@code
 * RequestMapping} and a name with {@link ImportApi}.
 */
public abstract class ImportOperations {

    private static final String FORM = "multipart/form-data";
    private static final String ANY = "application/octet-stream";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BINARY = "binary";

    private final ImportDesk desk;
    private final ImportKind kind;
    private final Idempotency idempotency;
    private final ImportProperties limits;
    private final @Nullable String scopeVariable;

    /**
     * @param scopeVariable the path variable that names the organisation; null where imports belong to an office
     */
    protected ImportOperations(
            ImportDesk desk,
            ImportKind kind,
            Idempotency idempotency,
            ImportProperties limits,
            @Nullable String scopeVariable) {
        this.desk = desk;
        this.kind = kind;
        this.idempotency = idempotency;
        this.limits = limits;
        this.scopeVariable = scopeVariable;
    }

    /** Adds the operations below a path to a service's table: whoever may import may also look and cancel. */
    public static AccessTable allow(AccessTable table, String path, AccessRule rule) {
        return table.allow(HttpMethod.POST, path, rule)
                .allow(HttpMethod.GET, path, rule)
                .allow(HttpMethod.GET, path + "/template", rule)
                .allow(HttpMethod.GET, path + "/{importId}", rule)
                .allow(HttpMethod.POST, path + "/{importId}/cancel", rule)
                .allow(HttpMethod.GET, path + "/{importId}/remarks", rule)
                .allow(HttpMethod.GET, path + "/{importId}/bad-rows", rule);
    }

    @Operation(operationId = "start{Import}", summary = "导入文件：{zh} / Import a file: {en}")
    @PostMapping(consumes = {FORM, CSV, XLSX, ANY})
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ImportView> start(
            @PathVariable @Parameter(hidden = true) Map<String, String> path,
            @RequestParam(defaultValue = "false")
                    @Parameter(description = "直接发布，而不是存为草稿 / Publish at once instead of writing drafts")
                    boolean publish,
            @RequestParam @Nullable @Parameter(description = "文件名，表单中自带 / The file's name; a form has it itself")
                    String fileName,
            HttpServletRequest request)
            throws IOException {
        if (publish && !kind.choosesPublication()) {
            throw new InvalidValueException("publish", "此类导入没有发布之分", "there is nothing to publish here");
        }
        ImportDesk.Received received = ReceivedFiles.receive(request, fileName, limits.largestFile());
        try {
            var layout = desk.recognise(kind, received);
            byte[] content = (received.sha256() + publish).getBytes(StandardCharsets.UTF_8);
            return idempotency.once(request, content, () -> {
                ImportJob job = desk.start(kind, scope(path), publish, received, layout);
                return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + job.id()))
                        .body(ImportView.of(job, kind.table(), Language.of(request)));
            });
        } finally {
            Files.deleteIfExists(received.file());
        }
    }

    @Operation(operationId = "list{Import}s", summary = "导入记录，新的在前：{zh} / Imports, latest first: {en}")
    @GetMapping
    @Nullable
    Page<ImportView> list(
            @PathVariable @Parameter(hidden = true) Map<String, String> path,
            @AllowedSorts({"-createdAt", "createdAt"}) ListRequest list,
            HttpServletRequest request) {
        return desk.answer(list, desk.list(kind, scope(path)).map(job -> view(job, request)), ImportColumns.OF_IMPORTS);
    }

    @Operation(operationId = "get{Import}", summary = "一次导入及其进度：{zh} / One import and how far it came: {en}")
    @GetMapping("/{importId}")
    ImportView get(
            @PathVariable @Parameter(hidden = true) Map<String, String> path,
            @PathVariable UUID importId,
            HttpServletRequest request) {
        return view(desk.find(kind, scope(path), importId), request);
    }

    @Operation(
            operationId = "cancel{Import}",
            summary = "停止导入，已导入的行保留：{zh} / Stop an import; what is in stays in: {en}")
    @PostMapping("/{importId}/cancel")
    ImportView cancel(
            @PathVariable @Parameter(hidden = true) Map<String, String> path,
            @PathVariable UUID importId,
            HttpServletRequest request) {
        desk.cancel(desk.find(kind, scope(path), importId));
        return view(desk.find(kind, scope(path), importId), request);
    }

    @Operation(
            operationId = "list{Import}Remarks",
            summary = "逐行说明：拒绝、修正、已有、示例：{zh} / What is told about rows: refusals, repairs, rows there already: {en}")
    @GetMapping("/{importId}/remarks")
    @Nullable
    Page<ImportRemarkView> remarks(
            @PathVariable @Parameter(hidden = true) Map<String, String> path,
            @PathVariable UUID importId,
            @RequestParam ImportRemark.@Nullable Outcome outcome,
            @AllowedSorts({"line", "-line"}) ListRequest list,
            HttpServletRequest request) {
        ImportJob job = desk.find(kind, scope(path), importId);
        Locale locale = Language.of(request);
        return desk.answer(
                list,
                desk.remarks(job, outcome).map(remark -> ImportRemarkView.of(remark, kind.table(), locale)),
                ImportColumns.OF_REMARKS);
    }

    @Operation(
            operationId = "download{Import}BadRows",
            summary = "下载未导入的行，附行号、列、原因：{zh} / The refused rows as a file, with line, column and reason: {en}")
    @ApiResponse(
            responseCode = "200",
            description = "与原文件同一格式 / In the format of the file",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string", format = BINARY)),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = BINARY))
            })
    @GetMapping("/{importId}/bad-rows")
    void badRows(
            @PathVariable @Parameter(hidden = true) Map<String, String> path,
            @PathVariable UUID importId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ImportJob job = desk.find(kind, scope(path), importId);
        Locale locale = Language.of(request);
        FileFormat format = BadRows.format(job);
        attach(
                response,
                TemplateWriter.fileName(job.fileName(), new Words("未导入的行", "not-imported"), format, locale),
                format);
        new BadRows(desk.remarks(), kind.table(), locale).write(job, response.getOutputStream());
    }

    @Operation(operationId = "download{Import}Template", summary = "下载模板：{zh} / The template: {en}")
    @ApiResponse(
            responseCode = "200",
            description = "带表头与示例行 / With a header and an example row",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string", format = BINARY)),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = BINARY))
            })
    @GetMapping("/template")
    void template(
            @RequestParam(defaultValue = "XLSX") FileFormat format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Locale locale = Language.of(request);
        Words plural = kind.plural();
        Words name = new Words(plural.zh() + "导入模板", plural.en() + "-template");
        attach(response, TemplateWriter.fileName(null, name, format, locale), format);
        new TemplateWriter(kind.table(), locale).write(response.getOutputStream(), format, plural.in(locale));
    }

    private static void attach(HttpServletResponse response, String fileName, FileFormat format) {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    private ImportView view(ImportJob job, HttpServletRequest request) {
        return ImportView.of(job, kind.table(), Language.of(request));
    }

    /** Whose imports a request is about: an organisation; null for an office. */
    @Nullable
    UUID scope(Map<String, String> path) {
        return scopeVariable == null ? null : UUID.fromString(path.get(scopeVariable));
    }
}
