package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.imports.ImportApi;
import cn.linkage.starter.imports.ImportDesk;
import cn.linkage.starter.imports.ImportProperties;
import cn.linkage.starter.imports.OwnImportOperations;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Imports of offers into all enterprises that the caller acts for. */
@RestController
@RequestMapping("/api/my/offer-imports")
@ImportApi(value = "OwnOfferImport", what = "本人所属各企业的供给 / offers of one's enterprises")
@Tag(name = "imports", description = "批量导入 / Bulk imports")
class OwnOfferImportController extends OwnImportOperations {

    OwnOfferImportController(ImportDesk desk, OwnOfferImport offers, Idempotency idempotency, ImportProperties limits) {
        super(desk, offers, idempotency, limits);
    }
}
