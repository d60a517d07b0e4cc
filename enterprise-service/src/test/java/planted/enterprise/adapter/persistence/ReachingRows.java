package planted.enterprise.adapter.persistence;

import cn.linkage.testing.Infrastructure;
import planted.enterprise.adapter.web.ReachingController;

/** Planted: rows that know the web, and a module that is none of theirs. */
public class ReachingRows {

    final ReachingController web = new ReachingController();

    String neighbour() {
        return Infrastructure.publicUrl();
    }
}
