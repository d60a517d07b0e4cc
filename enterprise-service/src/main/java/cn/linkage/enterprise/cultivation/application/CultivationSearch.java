package cn.linkage.enterprise.cultivation.application;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.enterprise.cultivation.model.Assessment;
import cn.linkage.enterprise.cultivation.model.Coaching;
import cn.linkage.enterprise.cultivation.model.ColourBand;
import cn.linkage.enterprise.cultivation.model.GradingScheme;
import cn.linkage.starter.list.Rows;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the library for showing. Who may see what is decided before it is asked. */
public interface CultivationSearch {

    /** An assessment and the colour that it gave, as its scheme words and draws it. */
    record Graded(Assessment assessment, ColourBand colour) {}

    /** An enterprise of the library with the assessment that counts. */
    record Listed(String enterpriseName, EnterpriseKind kind, County county, Graded graded) {}

    /**
     * What the library is searched by; null means any.
     *
     * @param colour code of the colour
     */
    record Filter(
            @Nullable String colour,
            @Nullable County county,
            @Nullable EnterpriseKind kind) {}

    /** Orders: {@code version}. */
    Rows<GradingScheme> schemes();

    Optional<GradingScheme> scheme(int version);

    /**
     * The library as it stood on the day: every enterprise with its last assessment up to then. Orders:
     * {@code enterpriseName}.
     */
    Rows<Listed> library(LocalDate on, Filter filter);

    /** The assessments of an enterprise, by {@code assessedOn}; each is the colour from its day to the next one's. */
    Rows<Graded> history(UUID enterpriseId);

    Optional<Graded> assessment(UUID enterpriseId, UUID assessmentId);

    /** The last assessment; empty where the enterprise was never assessed. */
    Optional<Graded> current(UUID enterpriseId);

    /** The coaching log of an enterprise, by {@code heldOn}. */
    Rows<Coaching> coachings(UUID enterpriseId);

    Optional<Coaching> coaching(UUID enterpriseId, UUID coachingId);
}
