package cn.linkage.starter.outbox.relay;

import org.springframework.jdbc.core.simple.JdbcClient;

/** That a slot was made once is kept in the service's own database, so that one that is missing is known to be lost. */
class SlotsMade {

    private final JdbcClient jdbc;

    SlotsMade(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String slot) {
        return jdbc.sql("select exists (select from relay_slot where name = :name)")
                .param("name", slot)
                .query(Boolean.class)
                .single();
    }

    void add(String slot) {
        jdbc.sql("insert into relay_slot (name) values (:name) on conflict do nothing")
                .param("name", slot)
                .update();
    }

    void remove(String slot) {
        jdbc.sql("delete from relay_slot where name = :name")
                .param("name", slot)
                .update();
    }
}
