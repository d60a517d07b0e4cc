package cn.linkage.school.school.adapter.imports;

import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.imports.ImportApi;
import cn.linkage.starter.imports.ImportDesk;
import cn.linkage.starter.imports.ImportOperations;
import cn.linkage.starter.imports.ImportProperties;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Imports of schools, for the education bureau. */
@RestController
@RequestMapping("/api/school-imports")
@ImportApi(value = "SchoolImport", what = "学校 / schools")
@Tag(name = "imports", description = "批量导入 / Bulk imports")
class SchoolImportController extends ImportOperations {

    SchoolImportController(ImportDesk desk, SchoolImport schools, Idempotency idempotency, ImportProperties limits) {
        super(desk, schools, idempotency, limits, null);
    }
}
