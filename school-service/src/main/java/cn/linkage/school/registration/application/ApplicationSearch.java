package cn.linkage.school.registration.application;

import cn.linkage.school.registration.model.ApplicationState;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads applications for showing, newest first. */
public interface ApplicationSearch {

    /**
     * A page of applications.
     *
     * @param applicantId null for those of everybody
     */
    Page<ListedApplication> find(
            @Nullable UUID applicantId, @Nullable ApplicationState state, @Nullable Cursor after, Limit limit);

    Optional<ListedApplication> find(UUID applicationId);
}
