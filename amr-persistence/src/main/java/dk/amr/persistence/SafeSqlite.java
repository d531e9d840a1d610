package dk.amr.persistence;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite with the settings that keep what it was given: its own defaults lose rows, leave deleted text in the file and
 * let orphans in (trust M1–M3). They are set on every connection that is opened.
 */
final class SafeSqlite extends SQLiteDataSource {

    private static final List<String> PRAGMAS = List.of(
            "PRAGMA busy_timeout = 60000",
            "PRAGMA journal_mode = wal",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
            "PRAGMA secure_delete = ON",
            "PRAGMA trusted_schema = OFF");

    private final boolean onlyReads;

    SafeSqlite(String url, boolean onlyReads) {
        super(config());
        this.onlyReads = onlyReads;
        setUrl(url);
    }

    // a deferred transaction that reads first and then writes would fail when somebody else wrote in between
    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }

    @Override
    public SQLiteConnection getConnection(String user, String password) throws SQLException {
        SqliteFile.make(SqliteFile.of(getUrl()));
        SQLiteConnection connection = super.getConnection(user, password);
        try (Statement statement = connection.createStatement()) {
            for (String pragma : PRAGMAS) {
                statement.execute(pragma);
            }
            if (onlyReads) {
                statement.execute("PRAGMA query_only = ON");
            }
        }
        return connection;
    }
}
