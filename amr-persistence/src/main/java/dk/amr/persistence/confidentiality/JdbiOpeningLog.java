package dk.amr.persistence.confidentiality;

import com.google.inject.Inject;
import dk.amr.domain.confidentiality.Opening;
import dk.amr.domain.confidentiality.OpeningLog;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

final class JdbiOpeningLog implements OpeningLog {

    private final OpeningSql sql;
    private final Transactions transactions;
    private final Ids ids;

    @Inject
    JdbiOpeningLog(Jdbi jdbi, Transactions transactions, Ids ids) {
        this.sql = SqlObjects.of(jdbi, OpeningSql.class);
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public void addAll(List<Opening> openings) {
        transactions.run(() -> sql.insert(openings.stream()
                .map(opening -> OpeningRow.of(ids.next(), opening))
                .toList()));
    }

    @Override
    public List<Opening> of(UUID author) {
        return sql.of(author).stream().map(OpeningRow::toDomain).toList();
    }
}
