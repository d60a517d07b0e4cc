package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.imports.ImportApi;
import cn.linkage.starter.imports.ImportDesk;
import cn.linkage.starter.imports.ImportOperations;
import cn.linkage.starter.imports.ImportProperties;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Imports of offers into one enterprise, for its members. */
@RestController
@RequestMapping("/api/enterprises/{enterpriseId}/offer-imports")
@ImportApi(value = "OfferImport", what = "供给 / offers")
@Tag(name = "imports", description = "批量导入 / Bulk imports")
class OfferImportController extends ImportOperations {

    OfferImportController(ImportDesk desk, OfferImport offers, Idempotency idempotency, ImportProperties limits) {
        super(desk, offers, idempotency, limits, "enterpriseId");
    }
}
