package dk.amr.persistence.correspondence;

import com.google.inject.Inject;
import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiPersonalLinkRepository implements PersonalLinkRepository {

    private final PersonalLinkSql sql;
    private final Transactions transactions;

    @Inject
    JdbiPersonalLinkRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, PersonalLinkSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<PersonalLink> find(String fingerprint) {
        return sql.find(fingerprint).map(PersonalLinkRow::toDomain);
    }

    @Override
    public Optional<PersonalLink> about(LinkPurpose purpose, UUID about) {
        return aboutAll(purpose, List.of(about)).stream().findFirst();
    }

    @Override
    public List<PersonalLink> aboutAll(LinkPurpose purpose, Collection<UUID> about) {
        return about.isEmpty()
                ? List.of()
                : List.copyOf(sql.about(purpose.name(), about).stream()
                        .map(PersonalLinkRow::toDomain)
                        .collect(Collectors.toMap(
                                PersonalLink::about, link -> link, (first, later) -> first, LinkedHashMap::new))
                        .values());
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
