package cn.linkage.school.need.adapter.imports;

import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.imports.ImportApi;
import cn.linkage.starter.imports.ImportDesk;
import cn.linkage.starter.imports.ImportOperations;
import cn.linkage.starter.imports.ImportProperties;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Imports of needs into one school, for its members. */
@RestController
@RequestMapping("/api/schools/{schoolId}/need-imports")
@ImportApi(value = "NeedImport", what = "需求 / needs")
@Tag(name = "imports", description = "批量导入 / Bulk imports")
class NeedImportController extends ImportOperations {

    NeedImportController(ImportDesk desk, NeedImport needs, Idempotency idempotency, ImportProperties limits) {
        super(desk, needs, idempotency, limits, "schoolId");
    }
}
