package cn.linkage.school.registration.application;

import cn.linkage.school.registration.model.ApplicationState;
import cn.linkage.starter.list.Rows;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads applications for showing, by {@code filedAt} or {@code name}. */
public interface ApplicationSearch {

    /**
     * Applications.
     *
     * @param applicantId null for those of everybody
     */
    Rows<ListedApplication> list(@Nullable UUID applicantId, @Nullable ApplicationState state);

    Optional<ListedApplication> find(UUID applicationId);
}
