package cn.linkage.school.school.application;

import cn.linkage.school.school.model.School;
import cn.linkage.school.school.model.Schools;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the dated designations of a school, as the education bureau decided them. */
@Service
public class DesignateSchool {

    private final Schools schools;
    private final Clock clock;

    public DesignateSchool(Schools schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    @Transactional
    public School designate(DesignateSchoolCommand command) {
        School school = schools.findLocked(command.schoolId()).orElseThrow(ProblemException::notFound);
        ETags.requireSame(command.version(), school.version());
        School designated = school.designated(command.designations());
        schools.save(designated, Schools.Change.DESIGNATED, clock.instant());
        return designated;
    }
}
