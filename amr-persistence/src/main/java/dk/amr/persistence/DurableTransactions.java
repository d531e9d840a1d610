package dk.amr.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * A commit that was warned about is no commit: PostgreSQL answers success to a write that its standby does not have,
 * and tells only by a warning on the connection (trust M5, E-11).
 */
final class DurableTransactions extends LocalTransactionHandler {

    @Override
    public void commit(Handle handle) {
        Connection connection = handle.getConnection();
        try {
            connection.clearWarnings();
            super.commit(handle);
            SQLWarning warning = connection.getWarnings();
            if (warning != null) {
                throw new TransactionException("the outcome of the commit is unknown: " + warning.getSQLState());
            }
        } catch (SQLException unreadable) {
            throw new TransactionException("the outcome of the commit is unknown", unreadable);
        }
    }
}
