package cn.linkage.school.school.application;

import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolFacts;
import cn.linkage.school.school.SchoolRegister;
import cn.linkage.school.school.model.School;
import cn.linkage.school.school.model.Schools;
import cn.linkage.starter.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters an approved school into the register, or finds it there. */
@Service
class RegisterSchool implements SchoolRegister {

    private final Schools schools;
    private final Clock clock;

    RegisterSchool(Schools schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Registered register(SchoolCode code, SchoolFacts facts, UUID approvedBy) {
        Instant now = clock.instant();
        School school = School.verified(Ids.next(), code, facts, approvedBy, now);
        if (schools.enter(school, now)) {
            return new Registered(school.id(), true);
        }
        return new Registered(schoolOf(code).orElseThrow(), false);
    }

    @Override
    public Optional<UUID> schoolOf(SchoolCode code) {
        return schools.findByCode(code).map(School::id);
    }
}
