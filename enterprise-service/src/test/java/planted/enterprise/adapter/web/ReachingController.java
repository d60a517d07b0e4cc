package planted.enterprise.adapter.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Planted: a controller that asks the database itself, and shows itself to everybody. */
public class ReachingController {

    public int count(JdbcClient jdbc) {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
