package cn.linkage.school.need.application;

import cn.linkage.school.need.model.NeedState;
import cn.linkage.starter.list.Rows;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads needs for showing. Who may see which is decided before it is asked. */
public interface NeedSearch {

    /** Orders: {@code publishedAt}, {@code title}, {@code neededUntil}. */
    Rows<ListedNeed> published(NeedFilter filter);

    /** Orders: {@code createdAt}, {@code title}, {@code neededUntil}. */
    Rows<ListedNeed> ofSchool(UUID schoolId, @Nullable NeedState state, @Nullable String text);

    Optional<ListedNeed> find(UUID needId);
}
