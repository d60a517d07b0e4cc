package cn.linkage.starter.imports;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Names the inherited operations of each kind of import, their path variables and what they take. */
class ImportApiDescription implements OperationCustomizer {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ImportApi api = method.getBeanType().getAnnotation(ImportApi.class);
        if (api == null) {
            return operation;
        }
        String[] what = api.what().split(" / ", 2);
        operation.setOperationId(operation.getOperationId().replace("{Import}", api.value()));
        operation.setSummary(operation.getSummary().replace("{zh}", what[0]).replace("{en}", what[1]));
        addPathVariables(operation, method);
        if (operation.getOperationId().startsWith("start")) {
            operation.setRequestBody(file());
        }
        return operation;
    }

    private static void addPathVariables(Operation operation, HandlerMethod method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequestMapping.class);
        String path = Objects.requireNonNull(mapping).path()[0];
        VARIABLE.matcher(path)
                .results()
                .forEach(variable -> operation.addParametersItem(new PathParameter()
                        .name(variable.group(1))
                        .required(true)
                        .schema(new StringSchema().format("uuid"))));
    }

    private static RequestBody file() {
        Schema<?> binary = new StringSchema().format("binary");
        Schema<?> form = new ObjectSchema().addProperty("file", binary);
        form.addRequiredItem("file");
        Content content = new Content()
                .addMediaType("multipart/form-data", new MediaType().schema(form))
                .addMediaType("text/csv", new MediaType().schema(binary))
                .addMediaType(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        new MediaType().schema(binary))
                .addMediaType("application/octet-stream", new MediaType().schema(binary));
        return new RequestBody()
                .required(true)
                .description("CSV 或 XLSX 文件 / A CSV or XLSX file")
                .content(content);
    }
}
