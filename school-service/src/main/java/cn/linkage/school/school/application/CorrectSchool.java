package cn.linkage.school.school.application;

import cn.linkage.school.school.model.School;
import cn.linkage.school.school.model.Schools;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the public facts of a school. */
@Service
public class CorrectSchool {

    private final Schools schools;
    private final Clock clock;

    public CorrectSchool(Schools schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    @Transactional
    public School correct(CorrectSchoolCommand command) {
        School school = schools.findLocked(command.schoolId()).orElseThrow(ProblemException::notFound);
        ETags.requireSame(command.version(), school.version());
        School corrected = school.corrected(command.facts());
        schools.save(corrected, Schools.Change.CORRECTED, clock.instant());
        return corrected;
    }
}
