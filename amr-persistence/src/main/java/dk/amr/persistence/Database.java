package dk.amr.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/**
 * The open database: one pool that writes and one that only reads, behind one Jdbi. Inside a transaction everything
 * runs on the writer, so that it sees what it wrote; outside, on a reader that nobody keeps waiting.
 */
public final class Database implements AutoCloseable {

    private final DatabaseSettings settings;
    private final Dialect dialect;
    private final HikariDataSource writer;
    private final HikariDataSource reader;
    private final ThreadLocal<Boolean> writing = ThreadLocal.withInitial(() -> false);
    private final Jdbi jdbi;

    /** Opens the pools; nothing is read or written yet. */
    public Database(DatabaseSettings settings) {
        this.settings = settings;
        this.dialect = Dialect.of(settings);
        this.writer = dialect.writer(settings);
        this.reader = dialect.reader(settings, writer);
        this.jdbi = Jdbi.create(new Pools()).installPlugin(new SqlObjectPlugin());
        jdbi.setTransactionHandler(new DurableTransactions());
    }

    Jdbi jdbi() {
        return jdbi;
    }

    DatabaseSettings settings() {
        return settings;
    }

    Dialect dialect() {
        return dialect;
    }

    ThreadLocal<Boolean> writing() {
        return writing;
    }

    @Override
    public void close() {
        Set<HikariDataSource> pools = new LinkedHashSet<>(Set.of(reader));
        pools.add(writer);
        pools.forEach(HikariDataSource::close);
    }

    private final class Pools implements ConnectionFactory {

        @Override
        public Connection openConnection() throws SQLException {
            return (writing.get() ? writer : reader).getConnection();
        }
    }
}
