package cn.linkage.enterprise.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.testing.service.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 公益事业捐赠法 art. 4, as PostgreSQL holds it: grading cannot read giving, giving cannot read grades. */
class GivingNeverFeedsGradingIT extends EnterpriseServiceIT {

    private static final String GRADING = DATABASE.database().roleOf("cultivation");

    /** Tables of a schema of which a role may use at least a column, and may see at least its own schema. */
    private List<String> open(String schema, String role) {
        return jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = :schema and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                          and case when c.relkind = 'S' then has_sequence_privilege(:role, c.oid, 'usage, select, update')
                            else has_any_column_privilege(:role, c.oid, 'select, insert, update, references')
                              or has_table_privilege(:role, c.oid, 'delete, truncate, trigger') end
                        order by c.relname""")
                .param("schema", schema)
                .param("role", role)
                .query(String.class)
                .list();
    }

    private static void deniedToTheService(String sql) throws SQLException {
        try (Connection connection = DATABASE.connect(DATABASE.app());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    private static void deniedToGrading(String sql) throws SQLException {
        deniedToTheService("set role \"" + GRADING + "\"; " + sql);
    }

    @Test
    void of_all_the_services_tables_grading_sees_four_public_columns_of_the_register_and_nothing_else() {
        assertThat(open("public", DATABASE.app().user())).contains("offer", "outbox", "inbox", "counterparty");
        assertThat(open("public", GRADING)).containsExactly("enterprise");
        assertThat(jdbc.sql("""
                                select attname from pg_attribute
                                where attrelid = 'enterprise'::regclass and attnum > 0 and not attisdropped
                                  and has_column_privilege(:role, attrelid, attnum, 'select, insert, update, references')""").param("role", GRADING).query(String.class).list())
                .containsExactlyInAnyOrder("id", "name", "kind", "county_code");
    }

    @Test
    void grading_is_denied_every_table_that_tells_of_giving() throws SQLException {
        for (String table :
                List.of("offer", "counterparty", "audit", "outbox", "inbox", "dead_letter", "idempotency_key")) {
            deniedToGrading("select count(*) from public." + table);
        }
        deniedToGrading("insert into public.outbox default values");
        deniedToGrading("set local role \"" + DATABASE.owner().user() + "\"");
    }

    @Test
    void the_service_is_denied_the_library_outside_of_its_module() throws SQLException {
        assertThat(open("cultivation", GRADING))
                .containsExactly("assessment", "assessment_version", "coaching", "scheme");
        assertThat(open("cultivation", DATABASE.app().user())).isEmpty();
        assertThat(open("cultivation", DATABASE.relay().user())).isEmpty();
        for (String table : List.of("assessment", "assessment_version", "coaching", "scheme")) {
            deniedToTheService("select count(*) from cultivation." + table);
        }
    }

    @Test
    void what_was_assessed_and_by_which_scheme_is_never_rewritten() throws SQLException {
        deniedToGrading("update cultivation.scheme set note_zh = '另一版'");
        deniedToGrading("delete from cultivation.scheme");
        deniedToGrading("update cultivation.assessment_version set colour = 'GREEN'");
        deniedToGrading("delete from cultivation.assessment_version");
        deniedToGrading("delete from cultivation.assessment");
        deniedToGrading("delete from cultivation.coaching");
    }

    @Test
    void grading_and_coaching_publish_nothing_and_giving_moves_no_grade() {
        Member member = newMember();
        Cultivation library = new Cultivation(as(OFFICER), clock);
        library.publishScheme();
        long eventsBefore = events();
        Answer assessed = library.assess(member.enterpriseId(), library.today(), 60, 25);
        library.coach(member.enterpriseId(), Map.of()).is(201);
        assertThat(events()).isEqualTo(eventsBefore);

        newPublished(member, "捐得再多");
        Answer again = as(OFFICER)
                .get(Cultivation.assessments(member.enterpriseId()) + "/" + assessed.id())
                .is(200);
        assertThat(again.body()).isEqualTo(assessed.body());
        assertThat(library.assess(member.enterpriseId(), library.today().minusDays(1), 60, 25)
                        .body()
                        .get("totalPoints"))
                .isEqualTo(assessed.body().get("totalPoints"));
    }

    private long events() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }
}
