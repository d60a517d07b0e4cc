package cn.linkage.school.need.application;

import cn.linkage.school.need.model.NeedResult;
import cn.linkage.starter.etag.ETags;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a draft; whatever was published stays on record. */
@Service
public class DeleteNeed {

    private final NeedChange change;

    public DeleteNeed(NeedChange change) {
        this.change = change;
    }

    /**
     * Deletes, or tells why not.
     *
     * @param version the version that the one who deletes saw
     */
    @Transactional
    public NeedResult delete(UUID needId, long version) {
        return change.apply(needId, need -> {
            ETags.requireSame(version, need.version());
            return need.delete();
        });
    }
}
