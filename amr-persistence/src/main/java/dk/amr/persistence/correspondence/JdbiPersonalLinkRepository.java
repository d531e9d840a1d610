package dk.amr.persistence.correspondence;

import com.google.inject.Inject;
import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Transactions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

final class JdbiPersonalLinkRepository implements PersonalLinkRepository {

    private final PersonalLinkSql sql;
    private final Transactions transactions;

    @Inject
    JdbiPersonalLinkRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = jdbi.onDemand(PersonalLinkSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<PersonalLink> find(String fingerprint) {
        return sql.find(fingerprint).map(PersonalLinkRow::toDomain);
    }

    @Override
    public Optional<PersonalLink> about(LinkPurpose purpose, UUID about) {
        return sql.about(purpose.name(), about).map(PersonalLinkRow::toDomain);
    }

    @Override
    public void addAll(List<PersonalLink> links) {
        transactions.run(
                () -> sql.insert(links.stream().map(PersonalLinkRow::of).toList()));
    }

    @Override
    public void extend(LinkPurpose purpose, Collection<UUID> about, LocalDate lastDay) {
        if (!about.isEmpty()) {
            transactions.run(() -> sql.extend(purpose.name(), about, lastDay));
        }
    }

    @Override
    public boolean remove(LinkId id) {
        return transactions.inTransaction(() -> sql.remove(id.value())) == 1;
    }

    @Override
    public int removeOver(KredsId kreds, LocalDate day) {
        return transactions.inTransaction(() -> sql.removeOver(kreds.value(), day));
    }
}
