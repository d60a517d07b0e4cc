package cn.linkage.starter.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Adds security, the key of POSTs that create, and the problems that an operation may answer with, by its method and path. */
@AutoConfiguration
@ConditionalOnClass(OpenApiCustomizer.class)
public class OpenApiAutoConfiguration {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    private static final Map<Integer, String> PROBLEMS = new TreeMap<>(Map.of(
            400, "请求无法读取 / The request cannot be read",
            401, "未登录 / Not signed in",
            403, "没有权限 / Not allowed",
            404, "没有找到，或无权知道 / Not found, or not to be known",
            409, "当前状态不允许 / The present state rules it out",
            412, "版本已过时 / The version is stale",
            422, "内容不合规 / The content is not valid",
            428, "缺少 If-Match / If-Match is missing"));

    @Bean
    OpenApiCustomizer sharedByAllOperations() {
        return api -> {
            api.servers(List.of(new Server().url("/").description("网关 / The gateway")));
            Components components = api.getComponents() == null ? new Components() : api.getComponents();
            api.components(components.addSecuritySchemes(BEARER, bearer()).addSchemas(PROBLEM, problem()));
            api.getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation)));
        };
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean changes = method != PathItem.HttpMethod.GET;
        boolean editsOnVersion = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "If-Match".equals(p.getName()));
        boolean needsVersion = editsOnVersion && method != PathItem.HttpMethod.POST;
        PROBLEMS.forEach((status, description) -> {
            boolean applies = switch (status) {
                case 400, 401, 403, 422 -> true;
                case 409 -> changes;
                case 404 -> path.contains("{");
                case 412 -> editsOnVersion;
                case 428 -> needsVersion;
                default -> false;
            };
            if (applies) {
                operation.getResponses().addApiResponse(Integer.toString(status), answer(description));
            }
        });
        if (method == PathItem.HttpMethod.POST && operation.getResponses().containsKey("201")) {
            operation.addParametersItem(idempotencyKey());
        }
        operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    private static ApiResponse answer(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .required(false)
                .description("重复发送时只生效一次 / Sent twice, it has one effect and one answer")
                .schema(new StringSchema().minLength(1).maxLength(200));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().description("供程序判断 / For programs"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("field", new StringSchema())
                                        .addProperty("code", new StringSchema())
                                        .addProperty("message", new StringSchema())));
    }
}
