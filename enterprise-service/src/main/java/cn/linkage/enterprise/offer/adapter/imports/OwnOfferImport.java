package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseRegister;
import cn.linkage.starter.imports.OwnImport;
import cn.linkage.starter.membership.Memberships;
import org.springframework.stereotype.Component;

/** Writes the offers of several enterprises from one list, for a person who is a member of each. */
@Component
class OwnOfferImport extends OwnImport<CreditCode> {

    OwnOfferImport(OfferIntake intake, EnterpriseRegister register, Memberships memberships) {
        super(
                "own-offer",
                new Words("多个企业的供给", "offers of several enterprises"),
                OwnOfferColumns.TABLE,
                new OrganisationCode<>(
                        OwnOfferColumns.OWNER,
                        Side.ENTERPRISE,
                        new Words("企业", "an enterprise"),
                        text -> CreditCode.normalise(text).code(),
                        register::enterpriseOf),
                intake,
                memberships);
    }
}
