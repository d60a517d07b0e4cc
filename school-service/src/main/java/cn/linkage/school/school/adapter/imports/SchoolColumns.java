package cn.linkage.school.school.adapter.imports;

import cn.linkage.contracts.codes.CodeSynonyms;
import cn.linkage.contracts.codes.County;
import cn.linkage.starter.imports.table.CellKind;
import cn.linkage.starter.imports.table.CellKind.Option;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;
import java.util.List;

/** The columns of a list of schools. */
final class SchoolColumns {

    static final ImportTable TABLE = new ImportTable(List.of(
            Column.of("name", "学校名称", "Name", CellKind.text())
                    .mandatory()
                    .example("瓯江实验小学", "Oujiang Primary School")
                    .alsoCalled("名称", "校名", "学校", "学校全称", "单位名称", "school", "school name"),
            Column.of("schoolCode", "学校标识码", "School code", CellKind.code())
                    .mandatory()
                    .example("2133000001")
                    .alsoCalled("标识码", "学校代码", "学校编码", "单位标识码", "code"),
            Column.of(
                            "stage",
                            "学段",
                            "Stage",
                            CellKind.oneOf(
                                    Option.of("PRIMARY", "小学", "Primary"),
                                    Option.of("LOWER_SECONDARY", "初中", "Lower secondary", "初级中学"),
                                    Option.of("UPPER_SECONDARY", "高中", "Upper secondary", "完全中学", "高级中学"),
                                    Option.of("VOCATIONAL", "中职", "Vocational", "中等职业学校", "职高"),
                                    Option.of("SPECIAL", "特殊教育", "Special", "特教")))
                    .example("小学", "Primary")
                    .alsoCalled("办学类型", "学校类别", "类别", "学校类型"),
            Column.of(
                            "locality",
                            "城乡类型",
                            "Locality",
                            CellKind.oneOf(
                                    Option.of("URBAN", "城区", "Urban", "城市"),
                                    Option.of("TOWN", "镇区", "Town", "乡镇", "镇"),
                                    Option.of("RURAL", "乡村", "Rural", "农村", "村")))
                    .mandatory()
                    .example("乡村", "Rural")
                    .alsoCalled("城乡分类", "城乡", "城乡类别"),
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

    private SchoolColumns() {}
}
