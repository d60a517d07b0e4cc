package cn.linkage.enterprise.enterprise.adapter.imports;

import cn.linkage.contracts.codes.CodeSynonyms;
import cn.linkage.contracts.codes.County;
import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.CellKind.Option;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;
import java.util.List;

/** The columns of a list of enterprises. */
final class EnterpriseColumns {

    static final ImportTable TABLE = new ImportTable(List.of(
            Column.of("name", "企业名称", "Name", CellKind.text())
                    .mandatory()
                    .example("瓯江精密仪器有限公司", "Oujiang Precision Instruments Ltd.")
                    .alsoCalled("名称", "单位名称", "公司名称", "企业全称", "单位", "company", "enterprise", "company name"),
            Column.of("creditCode", "统一社会信用代码", "Credit code", CellKind.code())
                    .mandatory()
                    .example("91350100M000100Y43")
                    .alsoCalled("信用代码", "社会信用代码", "统一信用代码", "组织机构代码", "unified social credit code", "uscc"),
            Column.of(
                            "kind",
                            "企业类型",
                            "Kind",
                            CellKind.oneOf(
                                    Option.of("HIGH_TECH_ENTERPRISE", "高新技术企业", "High-tech enterprise", "高新企业", "高企"),
                                    Option.of(
                                            "ENTERPRISE_TECHNOLOGY_CENTRE",
                                            "企业技术中心",
                                            "Enterprise technology centre",
                                            "技术中心"),
                                    Option.of("KEY_LABORATORY", "重点实验室", "Key laboratory"),
                                    Option.of("RESEARCH_INSTITUTE", "科研机构", "Research institute", "科研院所", "研究院", "研究所"),
                                    Option.of("UNIVERSITY", "高校", "University", "大学", "高等院校"),
                                    Option.of("SCIENCE_MUSEUM", "科技馆", "Science museum"),
                                    Option.of("SCIENCE_ASSOCIATION", "科协", "Science association", "科学技术协会"),
                                    Option.of("OTHER", "其他", "Other", "其它")))
                    .mandatory()
                    .example("高新技术企业", "High-tech enterprise")
                    .alsoCalled("类型", "单位类型", "企业类别", "类别", "type"),
            Column.of(
                            "countyCode",
                            "所在县（市、区）",
                            "County",
                            CellKind.oneOf(County.values(), County::code, County::words, CodeSynonyms::of))
                    .mandatory()
                    .example("鹿城区", "Lucheng District")
                    .alsoCalled("所在区县", "区县", "县市区", "所在地", "所属区县", "区划代码", "行政区划", "所在县", "district"),
            Column.of("contactName", "联系人", "Contact", CellKind.text())
                    .withPersonalData()
                    .example("张示例", "Demo Contact")
                    .alsoCalled("联系人姓名", "姓名", "contact person", "contact name"),
            Column.of("contactTelephone", "联系电话", "Telephone", CellKind.text())
                    .withPersonalData()
                    .example("0577-00000000")
                    .alsoCalled("电话", "手机", "手机号", "手机号码", "联系方式", "联系人电话", "phone", "mobile")));

    private EnterpriseColumns() {}
}
