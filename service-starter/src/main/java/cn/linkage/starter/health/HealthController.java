package cn.linkage.starter.health;

import cn.linkage.starter.openapi.PerService;
import cn.linkage.starter.problem.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service's state for the platform's administrators. */
@Tag(name = "health", description = "服务状态 / how a service is")
@RestController
@RequestMapping("/api/health/${spring.application.name}")
@PerService
class HealthController {

    private final HealthReport report;

    HealthController(HealthReport report) {
        this.report = report;
    }

    @Operation(
            operationId = "getHealth",
            summary = "查看服务及其组成、定时任务和导入的状态 / Show how the service, its parts, jobs and imports are")
    @GetMapping
    ServiceHealth get(HttpServletRequest request) {
        return report.now(Language.of(request));
    }
}
