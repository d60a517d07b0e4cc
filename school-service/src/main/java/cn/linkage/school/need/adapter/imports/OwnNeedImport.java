package cn.linkage.school.need.adapter.imports;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolRegister;
import cn.linkage.starter.imports.OwnImport;
import cn.linkage.starter.membership.Memberships;
import org.springframework.stereotype.Component;

/** Writes the needs of several schools from one list, for a person who is a member of each. */
@Component
class OwnNeedImport extends OwnImport<SchoolCode> {

    OwnNeedImport(NeedIntake intake, SchoolRegister register, Memberships memberships) {
        super(
                "own-need",
                new Words("多个学校的需求", "needs of several schools"),
                OwnNeedColumns.TABLE,
                new OrganisationCode<>(
                        OwnNeedColumns.OWNER,
                        Side.SCHOOL,
                        new Words("学校", "a school"),
                        SchoolCode::new,
                        register::schoolOf),
                intake,
                memberships);
    }
}
