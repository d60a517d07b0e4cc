package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.OrganisationImport;
import cn.linkage.starter.membership.Memberships;
import org.springframework.stereotype.Component;

/** Writes the offers of an enterprise's list, as drafts or published. */
@Component
class OfferImport extends OrganisationImport {

    OfferImport(OfferIntake intake, Memberships memberships) {
        super("offer", new Words("供给", "offers"), OfferColumns.TABLE, Side.ENTERPRISE, intake, memberships);
    }
}
