package dk.amr.persistence.consent;

import com.google.inject.Inject;
import dk.amr.domain.consent.Consent;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.ConsentRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiConsentRepository implements ConsentRepository {

    private static final Broken BROKEN = Broken.constraint("consent_is_open", ChangedMeanwhile::new)
            .or("failed: consent_person_id", ChangedMeanwhile::new);

    private final ConsentSql sql;
    private final Transactions transactions;

    @Inject
    JdbiConsentRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, ConsentSql.class);
        this.transactions = transactions;
    }

    @Override
    public List<Consent> ofPerson(KredsId kreds, PersonId person) {
        return sql.ofPerson(kreds.value(), person.value()).stream()
                .map(ConsentRow::toDomain)
                .sorted(Comparator.comparing(Consent::purpose)
                        .thenComparing(consent -> consent.period().from()))
                .toList();
    }

    @Override
    public Set<PersonId> agreedTo(KredsId kreds, ConsentPurpose purpose, LocalDate day) {
        return sql.agreedTo(kreds.value(), purpose.name(), day).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void save(Consent consent) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            sql.keep(ConsentRow.of(consent));
            return consent;
        }));
    }
}
