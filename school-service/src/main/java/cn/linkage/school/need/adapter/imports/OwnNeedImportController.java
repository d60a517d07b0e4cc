package cn.linkage.school.need.adapter.imports;

import cn.linkage.starter.idempotency.Idempotency;
import cn.linkage.starter.imports.ImportApi;
import cn.linkage.starter.imports.ImportDesk;
import cn.linkage.starter.imports.ImportProperties;
import cn.linkage.starter.imports.OwnImportOperations;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Imports of needs into all schools that the caller acts for. */
@RestController
@RequestMapping("/api/my/need-imports")
@ImportApi(value = "OwnNeedImport", what = "本人所属各学校的需求 / needs of one's schools")
@Tag(name = "imports", description = "批量导入 / Bulk imports")
class OwnNeedImportController extends OwnImportOperations {

    OwnNeedImportController(ImportDesk desk, OwnNeedImport needs, Idempotency idempotency, ImportProperties limits) {
        super(desk, needs, idempotency, limits);
    }
}
