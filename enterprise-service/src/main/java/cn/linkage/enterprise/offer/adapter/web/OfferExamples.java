package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.ContractFiles;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shows one whole offer of each kind wherever the API takes an offer; the details are the golden samples of contracts. */
@Component
class OfferExamples implements OpenApiCustomizer {

    private static final Set<String> OPERATIONS = Set.of("createOffer", "editOffer");
    private static final int TOUR_CAPACITY = 80;
    private static final int FIFTY_THOUSAND_YUAN_IN_FEN = 5_000_000;

    private final JsonMapper json;

    OfferExamples(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> OPERATIONS.contains(operation.getOperationId()))
                .map(Operation::getRequestBody)
                .flatMap(body -> body.getContent().values().stream())
                .forEach(this::addTo);
    }

    private void addTo(MediaType body) {
        for (GiftKind kind : GiftKind.values()) {
            body.addExamples(kind.name(), new Example().value(offer(kind)));
        }
    }

    private Map<String, Object> offer(GiftKind kind) {
        Map<String, Object> details = json.readValue(
                ContractFiles.detailsSample(Side.ENTERPRISE, kind),
                new TypeReference<LinkedHashMap<String, Object>>() {});
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("title", "演示供给");
        offer.put("details", details);
        offer.put("quantity", quantity(kind));
        offer.put("reach", "CITY");
        offer.put("gradeBands", List.of());
        offer.put("availableFrom", "2026-10-01");
        offer.put("availableUntil", "2026-12-31");
        return offer;
    }

    private static int quantity(GiftKind kind) {
        return switch (kind) {
            case FUNDS -> FIFTY_THOUSAND_YUAN_IN_FEN;
            case STUDY_TOUR -> TOUR_CAPACITY;
            default -> 1;
        };
    }
}
