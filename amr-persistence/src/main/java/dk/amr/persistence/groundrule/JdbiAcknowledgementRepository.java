package dk.amr.persistence.groundrule;

import com.google.inject.Inject;
import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

final class JdbiAcknowledgementRepository implements AcknowledgementRepository {

    private final AcknowledgementSql sql;
    private final Transactions transactions;

    @Inject
    JdbiAcknowledgementRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, AcknowledgementSql.class);
        this.transactions = transactions;
    }

    @Override
    public List<Acknowledgement> of(KredsId kreds, UUID who) {
        return toDomain(sql.ofWho(kreds.value(), who));
    }

    @Override
    public List<Acknowledgement> ofAll(KredsId kreds, Collection<UUID> who) {
        return who.isEmpty() ? List.of() : toDomain(sql.ofAll(kreds.value(), who));
    }

    @Override
    public List<Acknowledgement> of(KredsId kreds, GroundRulesId rules) {
        return toDomain(sql.ofRules(kreds.value(), rules.value()));
    }

    @Override
    public void add(Acknowledgement acknowledgement) {
        transactions.run(() -> sql.insert(AcknowledgementRow.of(acknowledgement)));
    }

    private static List<Acknowledgement> toDomain(List<AcknowledgementRow> rows) {
        return rows.stream().map(AcknowledgementRow::toDomain).toList();
    }
}
