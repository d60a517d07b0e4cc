package planted.school.application;

import planted.school.adapter.persistence.ReachingRows;

/** Planted: a use case that knows an adapter. */
class ReachingUseCase {

    ReachingRows rows() {
        return new ReachingRows();
    }
}
