package planted.school.adapter.web;

import planted.school.adapter.persistence.ReachingRows;

/** Planted: a controller that reaches for rows. */
public class ReachingController {

    public ReachingRows rows() {
        return new ReachingRows();
    }
}
