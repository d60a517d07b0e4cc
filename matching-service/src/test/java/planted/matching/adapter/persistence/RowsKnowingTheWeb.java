package planted.matching.adapter.persistence;

import cn.linkage.testing.TestDatabase;
import org.springframework.http.ResponseEntity;

/** Rows that use the web, and something that is no part of this service. */
public record RowsKnowingTheWeb(ResponseEntity<String> answer, TestDatabase database) {}
