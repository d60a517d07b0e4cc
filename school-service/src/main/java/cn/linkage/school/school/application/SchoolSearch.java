package cn.linkage.school.school.application;

import cn.linkage.school.school.model.School;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads schools for showing, in the order in which they entered the register. */
public interface SchoolSearch {

    Page<School> find(SchoolFilter filter, @Nullable Cursor after, Limit limit);

    Optional<School> find(UUID schoolId);
}
