package cn.linkage.enterprise.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.enterprise.support.CreditCodes;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.testing.service.ImportCalls;
import cn.linkage.testing.service.TestPerson;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The economic bureau's lists of enterprises. */
class EnterpriseImportIT extends EnterpriseServiceIT {

    private static final String PATH = "/api/enterprise-imports";

    @Test
    void a_list_enters_the_register_and_known_enterprises_stay_as_they_are(@Autowired MockMvc mvc) {
        Member known = newMember();
        String code = CreditCodes.next();
        ImportCalls calls = new ImportCalls(mvc, OFFICER, PATH);
        JsonNode job = calls.ended(calls.send("全市高新企业名单\n单位名称,统一社会信用代码,类别,所在区县,联系人,联系电话\n"
                + "演示名单企业," + code.toLowerCase(Locale.ROOT) + ",高企,瑞安,陈演示,０577-88960000\n"
                + "另一名称," + known.code() + ",高校,鹿城区,,\n"
                + "坏代码企业,91350100M000100Y44,高校,鹿城区,,\n"
                + "只有联系人," + CreditCodes.next() + ",高校,鹿城区,林演示,\n"));

        assertThat(job.get("accepted").asLong()).isEqualTo(1);
        assertThat(job.get("alreadyThere").asLong()).isEqualTo(1);
        assertThat(calls.remarks(job, "REFUSED")
                        .valueStream()
                        .map(r -> r.get("field").asString()))
                .containsExactly("creditCode", "contactTelephone");
        assertThat(calls.remarks(job, "REPAIRED").toString())
                .contains(code)
                .contains("瑞安市")
                .doesNotContain("88960000");
        assertThat(jdbc.sql("select verified_by = :officer and county_code = '330381' from enterprise where"
                                + " credit_code = :code")
                        .param("officer", OFFICER.id())
                        .param("code", code)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select count(*) from contact c join enterprise e on e.id = c.owner_id where"
                                + " credit_code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_enterprise_from_a_list_without_contact_gets_that_of_its_first_member(@Autowired MockMvc mvc) {
        String code = CreditCodes.next();
        ImportCalls calls = new ImportCalls(mvc, OFFICER, PATH);
        calls.ended(calls.send("企业名称,信用代码,类型,区县\n无联系人企业," + code + ",其他,330302\n"));
        Member member = admitted(TestPerson.somebody(), application(code));

        assertThat(as(member)
                        .get("/api/enterprises/" + member.enterpriseId() + "/contact")
                        .is(200)
                        .text("contactName"))
                .isEqualTo("陈立新");
    }

    @Test
    void only_the_economic_bureau_imports_enterprises(@Autowired MockMvc mvc) {
        new ImportCalls(mvc, newMember().person(), PATH).send("x").is(403);
    }
}
