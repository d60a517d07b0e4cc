package planted.enterprise.application;

import planted.enterprise.adapter.persistence.ReachingRows;

/** Planted: a use case that knows an adapter. */
class ReachingUseCase {

    final ReachingRows rows = new ReachingRows();
}
