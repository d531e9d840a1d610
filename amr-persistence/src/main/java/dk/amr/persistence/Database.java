package dk.amr.persistence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    private final ThreadLocal<Set<String>> unswept = ThreadLocal.withInitial(LinkedHashSet::new);
    private final Jdbi jdbi;

    /** Opens the pools; nothing is read or written yet. */
    public Database(DatabaseSettings settings) {
        this.settings = settings;
        this.dialect = Dialect.of(settings);
        this.writer = dialect.writer(settings);
        this.reader = dialect.reader(settings, writer);
        this.jdbi = Jdbi.create(new Pools()).installPlugin(new SqlObjectPlugin());
        jdbi.setTransactionHandler(new DurableTransactions());
        jdbi.registerRowMapper(RecordMapper::of);
        dialect.teach(jdbi);
    }

    /** Whether something failed because the database does not answer. */
    public static boolean isUnreachable(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(SQLTransientConnectionException.class::isInstance);
    }

    /**
     * A scheduler of what recurs, which keeps in this database when each thing ran and runs, so that several instances
     * do it once. It writes by the writer, and holds no connection while a task runs. Nothing is to be planned by it
     * inside a transaction: where only one can write, it would wait for itself.
     */
    public SchedulerBuilder scheduler(List<RecurringTask<?>> tasks) {
        return Scheduler.create(writer).startTasks(tasks);
    }

    /**
     * Within a transaction: when it is over, takes away what removed rows of the table left behind in the database's
     * files. Where somebody reads at that moment, something may stay until the next time.
     */
    public void sweepAfterwards(String table) {
        unswept.get().add(table);
    }

    void sweep() {
        Set<String> tables = unswept.get();
        unswept.remove();
        if (!tables.isEmpty()) {
            dialect.sweep(writer, tables);
        }
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
