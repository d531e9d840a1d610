package dk.amr.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What differs between the two databases: how they are reached, and how many may write at a time. */
enum Dialect {
    SQLITE {
        @Override
        DataSource source(DatabaseSettings settings) {
            return new SafeSqlite(settings.url(), false);
        }

        @Override
        HikariDataSource writer(DatabaseSettings settings) {
            return pool(source(settings), "writer", 1, Duration.ofSeconds(60));
        }

        @Override
        HikariDataSource reader(DatabaseSettings settings, HikariDataSource writer) {
            return pool(new SafeSqlite(settings.url(), true), "reader", 4, Duration.ofSeconds(60));
        }

        // removed rows are overwritten at once; what is left of them lies in the log
        @Override
        List<String> sweeping(Set<String> tables) {
            return List.of("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        // the driver would read the text of a day as a moment of the time zone here first
        @Override
        void teach(Jdbi jdbi) {
            jdbi.registerColumnMapper(LocalDate.class, (row, column, context) -> {
                String day = row.getString(column);
                return day == null ? null : LocalDate.parse(day);
            });
        }

        @Override
        boolean looksSound(DatabaseSettings settings) {
            return DamagedFile.mayBeSound(SqliteFile.of(settings.url()));
        }

        @Override
        <T> T alone(DatabaseSettings settings, Supplier<T> work) {
            Path lock = Path.of(SqliteFile.of(settings.url()) + ".lock");
            SqliteFile.make(lock);
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                return held.isValid() ? work.get() : alone(settings, work);
            } catch (IOException unreachable) {
                throw new UncheckedIOException(unreachable);
            }
        }
    },
    POSTGRESQL {
        @Override
        DataSource source(DatabaseSettings settings) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(settings.url());
            source.setReWriteBatchedInserts(true);
            // a plan made for an empty table would be kept while an import fills it
            source.setOptions("-c plan_cache_mode=force_custom_plan");
            if (settings.user() != null) {
                source.setUser(settings.user());
            }
            if (settings.password() != null) {
                source.setPassword(settings.password());
            }
            return source;
        }

        @Override
        HikariDataSource writer(DatabaseSettings settings) {
            return pool(source(settings), "postgresql", 8, Duration.ofSeconds(15));
        }

        @Override
        HikariDataSource reader(DatabaseSettings settings, HikariDataSource writer) {
            return writer;
        }

        @Override
        List<String> sweeping(Set<String> tables) {
            return List.of("VACUUM " + String.join(", ", tables));
        }

        // it counts by itself too, but only a while after a table was filled
        @Override
        void count(Jdbi jdbi, String table) {
            jdbi.useHandle(handle -> handle.execute("ANALYZE " + table));
        }
    };

    private static final Logger LOG = LoggerFactory.getLogger(Dialect.class);

    static Dialect of(DatabaseSettings settings) {
        if (settings.url().startsWith("jdbc:sqlite:")) {
            return SQLITE;
        }
        if (settings.url().startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new InvalidValue(
                "database-is-unknown",
                new Sentence(
                        "AMR_DATABASE_URL skal begynde med jdbc:sqlite: eller jdbc:postgresql:.",
                        "AMR_DATABASE_URL must begin with jdbc:sqlite: or jdbc:postgresql:."));
    }

    /** Does work that no other process may do at the same time. PostgreSQL's migrations see to that themselves. */
    <T> T alone(DatabaseSettings settings, Supplier<T> work) {
        return work.get();
    }

    /** Whether it cannot be seen from the outside that this is no database. */
    boolean looksSound(DatabaseSettings settings) {
        return true;
    }

    /** What takes away what removed rows left behind. It runs in no transaction. */
    abstract List<String> sweeping(Set<String> tables);

    /** What was done is kept already, so that a broom that breaks is only told. */
    void sweep(DataSource writer, Set<String> tables) {
        try (Connection connection = writer.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : sweeping(tables)) {
                statement.execute(each);
            }
        } catch (SQLException failed) {
            LOG.warn(
                    "what was destroyed may be left in the database's files until the next time: {}",
                    failed.getSQLState());
        }
    }

    /** Has the database learn by how much a table has just been filled, where it plans by that. */
    void count(Jdbi jdbi, String table) {}

    /** Teaches Jdbi what the driver knows less well. */
    void teach(Jdbi jdbi) {}

    abstract DataSource source(DatabaseSettings settings);

    abstract HikariDataSource writer(DatabaseSettings settings);

    abstract HikariDataSource reader(DatabaseSettings settings, HikariDataSource writer);

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static HikariDataSource pool(DataSource source, String name, int size, Duration longestWait) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(longestWait.toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
