package dk.amr.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Runs a contract on a real PostgreSQL: each test in a fresh database, made from one that was migrated once. */
abstract class OnPostgresql {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String name = "t" + NUMBERS.incrementAndGet();

    private @Nullable JdbiPorts ports;

    @BeforeEach
    void open() throws SQLException {
        ports = JdbiPorts.open(Server.fresh(name));
    }

    // hundreds of databases left behind would keep the server from stopping in time
    @AfterEach
    void close() throws SQLException {
        if (ports != null) {
            ports.close();
            Server.drop(name);
        }
    }

    /** Ports over one more fresh database, which is left behind. */
    static JdbiPorts another() {
        try {
            return JdbiPorts.open(Server.fresh("t" + NUMBERS.incrementAndGet()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public JdbiPorts ports() {
        return Objects.requireNonNull(ports);
    }

    /** One server for the whole run of tests. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
                run(server, "CREATE DATABASE template_amr");
                try (JdbiPorts fresh = JdbiPorts.open(settings(server, "template_amr"))) {
                    fresh.schema().migrate();
                }
                return server;
            } catch (IOException | SQLException failure) {
                throw new IllegalStateException("PostgreSQL did not start", failure);
            }
        }

        static DatabaseSettings fresh(String name) throws SQLException {
            run(POSTGRES, "CREATE DATABASE " + name + " TEMPLATE template_amr STRATEGY FILE_COPY");
            return settings(POSTGRES, name);
        }

        static void drop(String name) throws SQLException {
            run(POSTGRES, "DROP DATABASE " + name + " WITH (FORCE)");
        }

        private static DatabaseSettings settings(EmbeddedPostgres server, String name) {
            return new DatabaseSettings(server.getJdbcUrl("postgres", name), null, null);
        }

        private static void run(EmbeddedPostgres server, String statement) throws SQLException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute(statement);
            }
        }
    }
}
