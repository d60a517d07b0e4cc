package planted.enterprise.cultivation;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Planted: rows of the library that are reached as the service's own role. */
class DirectRows {

    final JdbcClient jdbc;

    DirectRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }
}
