package cn.linkage.school.school.adapter.persistence;

import cn.linkage.contracts.school.Designation;
import cn.linkage.contracts.school.SchoolChanged;
import cn.linkage.contracts.school.SchoolVerified;
import cn.linkage.school.school.model.School;
import java.time.Instant;
import java.util.List;

/** A school's changes as other services hear of them. */
final class SchoolEvents {

    private SchoolEvents() {}

    static SchoolVerified verified(School school, Instant at) {
        return new SchoolVerified(
                school.id(),
                school.version(),
                at,
                school.code().value(),
                school.facts().name(),
                school.stage(),
                school.facts().locality(),
                school.facts().county().code(),
                designations(school));
    }

    static SchoolChanged changed(School school, Instant at) {
        return new SchoolChanged(
                school.id(),
                school.version(),
                at,
                school.code().value(),
                school.facts().name(),
                school.stage(),
                school.facts().locality(),
                school.facts().county().code(),
                designations(school));
    }

    private static List<Designation> designations(School school) {
        return school.designations().all().stream()
                .map(tag -> new Designation(tag.kind(), tag.from(), tag.until()))
                .toList();
    }
}
