package dk.amr.persistence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
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
    private final ThreadLocal<Optional<DataSource>> elsewhere = ThreadLocal.withInitial(Optional::empty);
    private final ThreadLocal<Set<String>> unswept = ThreadLocal.withInitial(LinkedHashSet::new);
    private final Jdbi jdbi;
    private volatile boolean looksSound;

    /** Opens the pools; nothing is written yet, and of a file only how it begins is read. */
    public Database(DatabaseSettings settings) {
        this.settings = settings;
        this.dialect = Dialect.of(settings);
        // before any connection: to close the file once more would let go of the locks that SQLite has on it
        this.looksSound = dialect.looksSound(settings);
        this.writer = dialect.writer(settings);
        this.reader = dialect.reader(settings, writer);
        this.jdbi = Jdbi.create(new Pools()).installPlugin(new SqlObjectPlugin());
        jdbi.setTransactionHandler(new DurableTransactions());
        jdbi.setSqlParser(new NamedParameters());
        jdbi.registerRowMapper(RecordMapper::of);
        dialect.teach(jdbi);
    }

    /** Whether something failed because the database does not answer. */
    public static boolean isUnreachable(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(SQLTransientConnectionException.class::isInstance);
    }

    /** Whether something failed because the database's file is damaged, or is no database at all. */
    public static boolean isDamaged(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(DamagedFile::is);
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

    /** After many rows came into a table: has the database plan by what is there now. */
    public void count(String table) {
        dialect.count(jdbi, table);
    }

    void sweep() {
        Set<String> tables = unswept.get();
        unswept.remove();
        if (!tables.isEmpty() && elsewhere.get().isEmpty()) {
            dialect.sweep(writer, tables);
        }
    }

    /** What everything is read and written by. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** The kind of database: {@code sqlite} or {@code postgresql}. */
    public String kind() {
        return dialect.folder();
    }

    /** The file that a SQLite database lies in. */
    public Path file() {
        return SqliteFile.of(settings.url());
    }

    /** Connections of their own, beside the pools. */
    public DataSource source() {
        return dialect.source(settings);
    }

    /** Makes an empty file for a SQLite database, which nobody else on the machine may read. */
    public void makeFile(Path file) {
        SqliteFile.make(file);
    }

    /** Connections to the SQLite database in another file, as safe as those to this one. */
    public DataSource sqlite(Path file) {
        return new SafeSqlite("jdbc:sqlite:" + file, false);
    }

    /** The numbered changes of shape, for a database of this kind. */
    public FluentConfiguration changes(DataSource of) {
        return Flyway.configure().dataSource(of).locations("classpath:db/migration/" + kind());
    }

    /** Does work of this thread in another database of the same kind: whatever is kept and read lies there. */
    public void elsewhere(DataSource other, Runnable work) {
        elsewhere.set(Optional.of(other));
        try {
            work.run();
        } finally {
            elsewhere.remove();
        }
    }

    /** Closes every connection that nobody uses, so that the next ones find what lies there then. */
    public void letGo() {
        pools().forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
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
        pools().forEach(HikariDataSource::close);
    }

    private Set<HikariDataSource> pools() {
        Set<HikariDataSource> pools = new LinkedHashSet<>(Set.of(reader));
        pools.add(writer);
        return pools;
    }

    private final class Pools implements ConnectionFactory {

        @Override
        public Connection openConnection() throws SQLException {
            DataSource other = elsewhere.get().orElse(null);
            if (other != null) {
                return other.getConnection();
            }
            mustLookSound();
            return (writing.get() ? writer : reader).getConnection();
        }

        // the pool would go on trying for a minute
        private void mustLookSound() throws SQLException {
            if (looksSound) {
                return;
            }
            looksSound = dialect.looksSound(settings);
            if (!looksSound) {
                throw DamagedFile.found();
            }
        }
    }
}
