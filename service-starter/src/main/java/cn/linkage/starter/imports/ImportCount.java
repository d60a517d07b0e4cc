package cn.linkage.starter.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * How many imports of a kind are in a state.
 *
 * @param latest when the last of them was handed in
 */
@Schema(description = "某类导入在某状态的次数 / How many imports of a kind are in a state")
public record ImportCount(String kind, ImportState state, long count, Instant latest) {}
