package cn.linkage.school.school.model;

import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolFacts;
import java.time.Instant;
import java.util.UUID;

/**
 * A school in the register.
 *
 * <p>Life: it enters verified, when the education bureau approves the first application for its code; members correct
 * its facts; the bureau sets its dated designations. Further applications for the code only add people. Code and stage
 * never change: another category is another code and so another school.
 *
 * @param version 1 when it enters, one more with every change
 */
public record School(
        UUID id,
        SchoolCode code,
        SchoolFacts facts,
        Designations designations,
        UUID verifiedBy,
        Instant verifiedAt,
        long version) {

    public static School verified(UUID id, SchoolCode code, SchoolFacts facts, UUID by, Instant at) {
        return new School(id, code, facts, Designations.NONE, by, at, 1);
    }

    public SchoolStage stage() {
        return code.stage();
    }

    public School corrected(SchoolFacts better) {
        return new School(id, code, better, designations, verifiedBy, verifiedAt, version + 1);
    }

    public School designated(Designations tags) {
        return new School(id, code, facts, tags, verifiedBy, verifiedAt, version + 1);
    }
}
