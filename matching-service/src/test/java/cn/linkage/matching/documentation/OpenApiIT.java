package cn.linkage.matching.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.matching.support.MatchingServiceIT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed description is the one that the service gives; {@code -Dopenapi.write=true} writes it anew. */
class OpenApiIT extends MatchingServiceIT {

    private static final Path COMMITTED = Path.of("../docs/api/matching-service.yaml");

    @Test
    void the_committed_description_is_that_of_the_service() throws IOException {
        String described = nobody.get("/v3/api-docs.yaml").expect(200).text();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, described);
        }

        assertThat(described).isEqualTo(Files.readString(COMMITTED));
    }
}
