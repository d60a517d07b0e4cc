package cn.linkage.starter.openapi;

import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.security.AccessTable;
import cn.linkage.starter.security.SecurityAutoConfiguration;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.regex.Matcher;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.StringUtils;

/** The description of a service's API, as springdoc reads it from the controllers, completed. */
@AutoConfiguration(after = SecurityAutoConfiguration.class)
public class OpenApiAutoConfiguration {

    static final String BEARER = "bearer";

    private static final String DESCRIPTION = """
            经网关访问；浏览器用会话 Cookie，程序用 Bearer 令牌。错误均为 RFC 9457 problem details，\
            以 Accept-Language 选择中文或英文。网关另可能答 429（请求过多）与 503（服务不可用）。

            Reached through the gateway: browsers with a session cookie, programs with a bearer token. Every error is
            RFC 9457 problem details, in Chinese or English by Accept-Language. The gateway may also answer 429 (too
            many requests) and 503 (service unavailable).
            """;

    @Bean
    OpenAPI openApi(@Value("${spring.application.name:service}") String service) {
        return new OpenAPI()
                .info(new Info().title(service).version("1").description(DESCRIPTION))
                .servers(List.of(new Server().url("/").description("the gateway")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ListRequest.class);
    }

    @Bean
    OperationCustomizer listOperations() {
        return new ListOperations();
    }

    @Bean
    OpenApiCustomizer commonAnswers(AccessTable table) {
        return new CommonAnswers(table);
    }

    @Bean
    OpenApiCustomizer kindsApart() {
        return new KindsApart();
    }

    @Bean
    OperationCustomizer perService(@Value("${spring.application.name:service}") String service) {
        String name = StringUtils.capitalize(service.replaceFirst("-service$", ""));
        return (operation, handler) -> {
            if (handler.getBeanType().isAnnotationPresent(PerService.class)) {
                // listDeadLetters of enterprise-service is listEnterpriseDeadLetters.
                operation.setOperationId(
                        operation.getOperationId().replaceFirst("^([a-z]+)", "$1" + Matcher.quoteReplacement(name)));
            }
            return operation;
        };
    }

    @Bean
    ModelConverter requiredUnlessNullable() {
        return new RequiredUnlessNullable();
    }
}
