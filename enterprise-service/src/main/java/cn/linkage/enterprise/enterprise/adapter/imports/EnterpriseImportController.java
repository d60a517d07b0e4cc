package cn.linkage.enterprise.enterprise.adapter.imports;

import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.imports.ImportApi;
import cn.linkage.starter.imports.ImportDesk;
import cn.linkage.starter.imports.ImportOperations;
import cn.linkage.starter.imports.ImportProperties;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Imports of enterprises, for the economic bureau. */
@RestController
@RequestMapping("/api/enterprise-imports")
@ImportApi(value = "EnterpriseImport", what = "企业 / enterprises")
@Tag(name = "imports", description = "批量导入 / Bulk imports")
class EnterpriseImportController extends ImportOperations {

    EnterpriseImportController(
            ImportDesk desk, EnterpriseImport enterprises, Idempotency idempotency, ImportProperties limits) {
        super(desk, enterprises, idempotency, limits, null);
    }
}
