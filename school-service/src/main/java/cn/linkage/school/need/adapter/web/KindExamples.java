package cn.linkage.school.need.adapter.web;

import static java.util.Objects.requireNonNull;

import cn.linkage.contracts.ContractFiles;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts an example beside every kind in the description of the API: the golden sample that the events' contract has, too. */
@Component
class KindExamples implements OpenApiCustomizer {

    private final JsonMapper json;

    KindExamples(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customise(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        requireNonNull(schemas.get("NeedDetails"))
                .getDiscriminator()
                .getMapping()
                .forEach((kind, reference) -> {
                    String name = reference.substring(Components.COMPONENTS_SCHEMAS_REF.length());
                    String sample = ContractFiles.detailsSample(Side.SCHOOL, GiftKind.valueOf(kind));
                    requireNonNull(schemas.get(name)).setExample(json.readValue(sample, Object.class));
                });
    }
}
