package cn.linkage.school.school.application;

import cn.linkage.school.school.model.School;
import cn.linkage.starter.list.Rows;
import java.util.Optional;
import java.util.UUID;

/** Reads schools for showing, by {@code verifiedAt}, {@code name} or {@code schoolCode}. */
public interface SchoolSearch {

    Rows<School> list(SchoolFilter filter);

    Optional<School> find(UUID schoolId);
}
