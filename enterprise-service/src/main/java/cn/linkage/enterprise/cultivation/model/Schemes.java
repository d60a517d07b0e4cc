package cn.linkage.enterprise.cultivation.model;

import java.time.LocalDate;
import java.util.Optional;

/** Every version of the grading scheme. */
public interface Schemes {

    Optional<GradingScheme> latest();

    /** The version that assessments of the day are made by: the latest in force then. */
    Optional<GradingScheme> inForceOn(LocalDate day);

    Optional<GradingScheme> find(int version);

    /** Adds the next version; fails as a duplicate where somebody else has just added it. */
    void add(GradingScheme scheme);
}
