package cn.linkage.enterprise.registration.application;

import cn.linkage.enterprise.registration.model.ApplicationState;
import cn.linkage.enterprise.registration.model.EnterpriseApplication;
import cn.linkage.starter.list.Rows;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads applications for showing, by {@code filedAt} or {@code name}. Who may see which is decided before it is asked. */
public interface ApplicationSearch {

    /**
     * Applications.
     *
     * @param applicantId whose to show; null for everybody's
     */
    Rows<ListedApplication> list(@Nullable UUID applicantId, @Nullable ApplicationState state);

    Optional<ListedApplication> find(UUID applicationId);

    /**
     * An application together with what a reader wants to know besides.
     *
     * @param knownEnterpriseId the verified enterprise that has the code now; null where there is none
     */
    record ListedApplication(
            EnterpriseApplication application, @Nullable UUID knownEnterpriseId) {}
}
