package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.SchoolStage;
import java.util.Map;

/** What an application for a place in a plainly made-up organisation says. */
final class Applications {

    private static final String CONTACT = "演示联系人";

    private Applications() {}

    static Map<String, Object> enterprise(String creditCode, String name, EnterpriseKind kind, County county) {
        return Map.of(
                "creditCode", creditCode,
                "name", name,
                "kind", kind,
                "countyCode", county.code(),
                "contactName", CONTACT,
                "contactTelephone", "13800000000",
                "role", "ENTERPRISE_MEMBER");
    }

    static Map<String, Object> school(
            String schoolCode, String name, SchoolStage stage, Locality locality, County county) {
        return Map.of(
                "schoolCode", schoolCode,
                "name", name,
                "stage", stage,
                "locality", locality,
                "countyCode", county.code(),
                "contactName", CONTACT,
                "contactTelephone", "13900000000",
                "role", "SCHOOL_MEMBER");
    }
}
