package cn.linkage.starter.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls every component of the platform's records required unless it is marked as nullable, as the compiler does. */
class RequiredUnlessNullable implements ModelConverter {

    private static final String OWN = "cn.linkage.";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = type.getType() == null
                ? Object.class
                : Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord() && raw.getName().startsWith(OWN)) {
            require(definition(schema, context), raw);
        }
        return schema;
    }

    private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) {
            return schema;
        }
        String name = schema.get$ref().substring(Components.COMPONENTS_SCHEMAS_REF.length());
        return Objects.requireNonNullElse(context.getDefinedModels().get(name), schema);
    }

    private static void require(Schema<?> definition, Class<?> raw) {
        Set<String> properties = definition.getProperties() == null
                ? Set.of()
                : definition.getProperties().keySet();
        for (RecordComponent component : raw.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean known = Objects.requireNonNullElse(definition.getRequired(), List.of())
                    .contains(component.getName());
            if (!nullable && !known && properties.contains(component.getName())) {
                definition.addRequiredItem(component.getName());
            }
        }
    }
}
