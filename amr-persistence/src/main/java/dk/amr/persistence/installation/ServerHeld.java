package dk.amr.persistence.installation;

import dk.amr.domain.installation.backup.ServiceLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.transaction.TransactionException;

/** A lock in the server, by a number that is ours alone, as long as its connection lives. */
record ServerHeld(Connection connection) implements ServiceLock.Held {

    private static final long NUMBER = 0x616d72_7365727665L;

    static Optional<ServiceLock.Held> of(DataSource source, boolean isShared) {
        try {
            Connection connection = source.getConnection();
            try (Statement sql = connection.createStatement()) {
                String lock = isShared ? "pg_try_advisory_lock_shared" : "pg_try_advisory_lock";
                if (Figures.texts(sql, "SELECT " + lock + "(" + NUMBER + ")").equals(List.of("t"))) {
                    return Optional.of(new ServerHeld(connection));
                }
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException unreachable) {
            throw new TransactionException("the database did not answer", unreachable);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            throw new TransactionException("the database did not answer", gone);
        }
    }
}
