package dk.amr.persistence.offer;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferIsOpenAlready;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

final class JdbiOfferRepository implements OfferRepository {

    private static final Broken BROKEN = Broken.newAgain("offer")
            .or("offer_is_open", OfferIsOpenAlready::new)
            .or("failed: offer_person_id", OfferIsOpenAlready::new);

    private final OfferSql sql;
    private final Transactions transactions;

    @Inject
    JdbiOfferRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, OfferSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<Offer> find(KredsId kreds, OfferId id) {
        return sql.find(kreds.value(), id.value()).map(OfferRow::toDomain);
    }

    @Override
    public List<Offer> ofKreds(KredsId kreds) {
        return toDomain(sql.ofKreds(kreds.value()));
    }

    @Override
    public List<Offer> ofPerson(KredsId kreds, PersonId person) {
        return toDomain(sql.ofPerson(kreds.value(), person.value()));
    }

    @Override
    public void awaitTurn(KredsId kreds) {
        transactions.run(() -> sql.takeTurn(kreds.value()));
    }

    @Override
    public void save(Offer offer) {
        saveAll(List.of(offer));
    }

    @Override
    public void saveAll(List<Offer> offers) {
        Map<Boolean, List<OfferRow>> rows = offers.stream()
                .collect(Collectors.partitioningBy(
                        offer -> offer.version().isNew(), Collectors.mapping(OfferRow::of, Collectors.toList())));
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            // what is settled first makes room for what follows it
            update(rows.getOrDefault(false, List.of()));
            sql.insert(rows.getOrDefault(true, List.of()));
            return offers;
        }));
    }

    private void update(List<OfferRow> rows) {
        if (IntStream.of(sql.update(rows)).anyMatch(changed -> changed == 0)) {
            throw new ChangedMeanwhile();
        }
    }

    private static List<Offer> toDomain(List<OfferRow> rows) {
        return rows.stream().map(OfferRow::toDomain).toList();
    }
}
