package cn.linkage.enterprise.documentation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI of this service is called. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("企业服务 / Enterprise service")
                        .version("v1")
                        .description("企业、申请、成员、科技副总、供给 / Enterprises, applications, memberships,"
                                + " technology vice-presidents, offers"));
    }
}
