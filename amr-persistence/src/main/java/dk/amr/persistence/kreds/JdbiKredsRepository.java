package dk.amr.persistence.kreds;

import com.google.inject.Inject;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsExistsAlready;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiKredsRepository implements KredsRepository {

    private final KredsSql sql;
    private final Transactions transactions;

    @Inject
    JdbiKredsRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, KredsSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Kreds> find(KredsId id) {
        return sql.find(id.value()).map(KredsRow::toDomain);
    }

    @Override
    public Optional<Kreds> named(KredsName name) {
        return sql.named(name.key()).map(KredsRow::toDomain);
    }

    @Override
    public List<Kreds> all() {
        return sql.all().stream().map(KredsRow::toDomain).toList();
    }

    @Override
    public void add(Kreds kreds) {
        Broken.constraint("kreds_name_key", () -> new KredsExistsAlready(kreds.name()))
                .guard(() -> transactions.inTransaction(() -> {
                    sql.insert(KredsRow.of(kreds));
                    return kreds;
                }));
    }

    @Override
    public void hold(KredsId id) {
        transactions.run(() -> sql.hold(id.value()));
    }
}
