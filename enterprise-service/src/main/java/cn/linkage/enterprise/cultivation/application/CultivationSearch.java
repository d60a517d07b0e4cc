package cn.linkage.enterprise.cultivation.application;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.enterprise.cultivation.model.Assessment;
import cn.linkage.enterprise.cultivation.model.Coaching;
import cn.linkage.enterprise.cultivation.model.ColourBand;
import cn.linkage.enterprise.cultivation.model.GradingScheme;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
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

    /** Newest first. */
    Page<GradingScheme> schemes(@Nullable String cursor, Limit limit);

    Optional<GradingScheme> scheme(int version);

    /** The library as it stood on the day, by name: every enterprise with its last assessment up to then. */
    Page<Listed> library(LocalDate on, Filter filter, @Nullable String cursor, Limit limit);

    /** The assessments of an enterprise, the last day first; each is the colour from its day to the next one's. */
    Page<Graded> history(UUID enterpriseId, @Nullable String cursor, Limit limit);

    Optional<Graded> assessment(UUID enterpriseId, UUID assessmentId);

    /** The last assessment; empty where the enterprise was never assessed. */
    Optional<Graded> current(UUID enterpriseId);

    /** The coaching log of an enterprise, the last day first. */
    Page<Coaching> coachings(UUID enterpriseId, @Nullable String cursor, Limit limit);

    Optional<Coaching> coaching(UUID enterpriseId, UUID coachingId);
}
