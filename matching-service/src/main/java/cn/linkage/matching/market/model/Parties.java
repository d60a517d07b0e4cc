package cn.linkage.matching.market.model;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedOnMarket.DatedTag;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The enterprises and schools behind offers and needs. */
public interface Parties {

    /** An enterprise at one version. */
    record Enterprise(UUID id, long version, String creditCode, String name, EnterpriseKind kind, String countyCode) {}

    /** A school at one version. */
    record School(
            UUID id,
            long version,
            String schoolCode,
            String name,
            SchoolStage stage,
            Locality locality,
            String countyCode,
            List<DatedTag> designations) {}

    /** Keeps it unless the version kept is the same or newer; tells whether it did. */
    boolean keep(Enterprise enterprise);

    /** Keeps it unless the version kept is the same or newer; tells whether it did. */
    boolean keep(School school);

    /** The markets in which an enterprise or a school has something open. */
    Set<MarketKey> openMarketsOf(UUID party);
}
