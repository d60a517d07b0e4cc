package cn.linkage.starter.openapi;

import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.problem.Problem;
import cn.linkage.starter.security.Access;
import cn.linkage.starter.security.AccessTable;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Adds to every operation who must be signed in, the refusals it can answer with, and the headers that go with its
 * method: entity tags where an If-Match is taken, an Idempotency-Key where something is created.
 */
class CommonAnswers implements OpenApiCustomizer {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String CREATED = "201";

    private final AccessTable table;

    CommonAnswers(AccessTable table) {
        this.table = table;
    }

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true)
                .readAll(Problem.class)
                .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean open = isOpen(path, HttpMethod.valueOf(method.name()));
        SecurityRequirement bearer = new SecurityRequirement().addList(OpenApiAutoConfiguration.BEARER);
        operation.setSecurity(open ? List.of(new SecurityRequirement(), bearer) : List.of(bearer));
        if (!open) {
            refusal(operation, "401", "没有登录 / nobody is signed in");
            refusal(operation, "403", "没有权限 / not allowed");
        }
        if (hasParameter(operation, "path", null)) {
            refusal(operation, "404", "没有找到，或不得知晓 / not found, or not to be known");
        }
        boolean sendsBody = operation.getRequestBody() != null;
        if (sendsBody || hasParameter(operation, "query", null)) {
            refusal(operation, "400", "无法读取 / cannot be read");
            refusal(operation, "422", "字段的值不正确，见 errors / fields are not valid, see errors");
        }
        if (method != PathItem.HttpMethod.GET) {
            refusal(operation, "409", "当前状态不允许 / the present state rules it out");
        }
        if (hasParameter(operation, "header", HttpHeaders.IF_MATCH)) {
            refusal(operation, "412", "内容已被他人修改 / changed by somebody meanwhile");
            if (method != PathItem.HttpMethod.POST) {
                refusal(operation, "428", "缺少 If-Match / If-Match is missing");
            }
        }
        refusal(operation, "429", "请求过多，由网关答复 / too many requests, answered by the gateway")
                .addHeaderObject(HttpHeaders.RETRY_AFTER, header("多少秒后再试 / seconds to wait before trying again"));
        if (operation.getResponses().containsKey(CREATED)) {
            operation.addParametersItem(idempotencyKey());
            operation.getResponses().get(CREATED).addHeaderObject(HttpHeaders.LOCATION, header("新资源的地址 / its address"));
        }
    }

    /** Whether somebody who is not signed in may call it. The ids are made up: this asks about the operation alone. */
    private boolean isOpen(String path, HttpMethod method) {
        return table.rows().stream()
                .filter(row -> row.method().equals(method)
                        && row.path().getPatternString().equals(path))
                .anyMatch(row -> row.rule().decide(null, madeUpIds(path)) == Access.GRANTED);
    }

    private static Map<String, String> madeUpIds(String path) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .collect(Collectors.toMap(
                        variable -> variable.group(1),
                        variable -> UUID.randomUUID().toString()));
    }

    private static boolean hasParameter(Operation operation, String in, @Nullable String name) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        return parameters.stream().anyMatch(p -> in.equals(p.getIn()) && (name == null || name.equals(p.getName())));
    }

    private static ApiResponse refusal(Operation operation, String status, String description) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        ApiResponse answer = new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(problem)));
        operation.getResponses().addApiResponse(status, answer);
        return answer;
    }

    private static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name(Idempotency.HEADER)
                .required(false)
                .description("重发同一请求时带同一个值，只生效一次 / send the same value again with the same request: one effect")
                .schema(new StringSchema().maxLength(200));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
