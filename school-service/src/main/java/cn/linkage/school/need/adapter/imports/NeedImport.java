package cn.linkage.school.need.adapter.imports;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.OrganisationImport;
import cn.linkage.starter.membership.Memberships;
import org.springframework.stereotype.Component;

/** Writes the needs of a school's list, as drafts or published. */
@Component
class NeedImport extends OrganisationImport {

    NeedImport(NeedIntake intake, Memberships memberships) {
        super("need", new Words("需求", "needs"), NeedColumns.TABLE, Side.SCHOOL, intake, memberships);
    }
}
