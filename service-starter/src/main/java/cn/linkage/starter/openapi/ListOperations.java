package cn.linkage.starter.openapi;

import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Format;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.paging.Limit;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.FileSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes what every list takes beside its filters, its own sort orders, and the files it can answer with. */
class ListOperations implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType().equals(ListRequest.class)) {
                describe(operation, Objects.requireNonNull(parameter.getParameterAnnotation(AllowedSorts.class)));
            }
        }
        return operation;
    }

    private static void describe(Operation operation, AllowedSorts sorts) {
        List<String> orders = Arrays.asList(sorts.value());
        query(
                operation,
                "sort",
                "排序，前加 - 为降序 / order; with a hyphen downwards",
                new StringSchema()._enum(orders)._default(orders.getFirst()));
        query(
                operation,
                "cursor",
                "上一页的 nextCursor，筛选与排序须不变 / nextCursor of the page before, with the same filters and order",
                new StringSchema());
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Limit.MAXIMUM));
        limit.setDefault(Limit.DEFAULT);
        query(operation, "limit", "每页条数 / items of a page", limit);
        query(
                operation,
                "format",
                "json 为一页；csv、xlsx 导出同样筛选与排序的全部结果 / a page, or all that the same filters and order give as a file",
                new StringSchema()
                        ._enum(Arrays.stream(Format.values()).map(Format::code).toList())
                        ._default(Format.JSON.code()));
        ApiResponse answer = Objects.requireNonNull(operation.getResponses().get("200"));
        Content content = answer.getContent();
        content.addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        content.addMediaType(Format.XLSX.contentType(), new MediaType().schema(new FileSchema()));
    }

    private static void query(Operation operation, String name, String description, Schema<?> schema) {
        operation.addParametersItem(new QueryParameter()
                .name(name)
                .required(false)
                .description(description)
                .schema(schema));
    }
}
