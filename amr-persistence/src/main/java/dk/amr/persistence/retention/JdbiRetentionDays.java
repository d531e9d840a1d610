package dk.amr.persistence.retention;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.retention.RetentionDays;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiRetentionDays implements RetentionDays {

    private final RetentionSql sql;
    private final Transactions transactions;

    @Inject
    JdbiRetentionDays(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, RetentionSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<LocalDate> last(KredsId kreds) {
        return sql.last(kreds.value());
    }

    @Override
    public void ran(KredsId kreds, LocalDate day) {
        transactions.run(() -> sql.ran(kreds.value(), day));
    }
}
