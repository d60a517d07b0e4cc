package planted.enterprise.application;

import cn.linkage.enterprise.cultivation.application.CultivationSearch;
import java.util.UUID;

/** Planted: an offer's use case that knows the giver's colour. */
class OfferByGrade {

    final CultivationSearch grades;

    OfferByGrade(CultivationSearch grades) {
        this.grades = grades;
    }

    boolean graded(UUID enterpriseId) {
        return grades.current(enterpriseId).isPresent();
    }
}
