package cn.linkage.starter.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Describes a sealed type as one of its cases, each complete in itself and told apart by its discriminator. Springdoc
 * lets the cases include the type they are cases of, which is a circle that generators of clients stumble over.
 */
class KindsApart implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        for (Schema<?> schema : api.getComponents().getSchemas().values()) {
            if (schema.getDiscriminator() != null && schema.getOneOf() != null) {
                takeApart(schema, api.getComponents());
            }
        }
    }

    private static void takeApart(Schema<?> sealed, Components components) {
        String discriminator = sealed.getDiscriminator().getPropertyName();
        sealed.getDiscriminator().getMapping().forEach((kind, reference) -> {
            Schema<?> one =
                    components.getSchemas().get(reference.substring(Components.COMPONENTS_SCHEMAS_REF.length()));
            if (one != null) {
                standAlone(one, discriminator, kind);
            }
        });
        sealed.setProperties(null);
        sealed.setRequired(null);
    }

    private static void standAlone(Schema<?> one, String discriminator, String kind) {
        if (one.getAllOf() != null) {
            for (Schema<?> part : one.getAllOf()) {
                if (part.getProperties() != null) {
                    one.setProperties(part.getProperties());
                }
            }
            one.setAllOf(null);
        }
        one.addType("object");
        one.addProperty(discriminator, new StringSchema()._enum(List.of(kind)));
        one.addRequiredItem(discriminator);
    }
}
