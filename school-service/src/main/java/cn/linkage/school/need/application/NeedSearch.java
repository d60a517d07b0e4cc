package cn.linkage.school.need.application;

import cn.linkage.school.need.model.NeedState;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads needs for showing, newest first. Who may see which is decided before it is asked. */
public interface NeedSearch {

    Page<ListedNeed> published(NeedFilter filter, @Nullable Cursor after, Limit limit);

    Page<ListedNeed> ofSchool(UUID schoolId, @Nullable NeedState state, @Nullable Cursor after, Limit limit);

    Optional<ListedNeed> find(UUID needId);
}
