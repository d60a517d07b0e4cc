package cn.linkage.enterprise.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.enterprise.support.EnterpriseServiceIT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The committed description is the one that the service gives; {@code -Dopenapi.write=true} writes it anew. */
class OpenApiIT extends EnterpriseServiceIT {

    private static final Path COMMITTED = Path.of("../docs/api/enterprise-service.yaml");

    @Test
    void the_committed_description_is_that_of_the_service(@Autowired MockMvc mvc) throws Exception {
        String described = mvc.perform(MockMvcRequestBuilders.get("/v3/api-docs.yaml"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, described);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(described);
    }
}
