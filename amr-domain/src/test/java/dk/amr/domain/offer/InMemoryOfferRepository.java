package dk.amr.domain.offer;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Offers in memory. */
public final class InMemoryOfferRepository implements OfferRepository, Remembering {

    private final Shelf<OfferId, Offer> offers = new Shelf<>();

    @Override
    public Optional<Offer> find(KredsId kreds, OfferId id) {
        return offers.find(id).filter(offer -> offer.kreds().equals(kreds));
    }

    @Override
    public List<Offer> ofKreds(KredsId kreds) {
        return offers.all()
                .filter(offer -> offer.kreds().equals(kreds))
                .sorted(Comparator.comparing(Offer::sentOn)
                        .thenComparing(offer -> offer.id().value().toString()))
                .toList();
    }

    @Override
    public List<Offer> ofPerson(KredsId kreds, PersonId person) {
        return ofKreds(kreds).stream()
                .filter(offer -> offer.person().equals(person))
                .toList();
    }

    @Override
    public void awaitTurn(KredsId kreds) {
        // transactions in memory run one at a time anyway
    }

    @Override
    public void save(Offer offer) {
        offers.find(offer.id()).map(Offer::version).orElse(Version.NEW).mustBe(offer.version());
        boolean isSecond = offer.outcome() == null
                && offers.all()
                        .anyMatch(other -> !other.id().equals(offer.id())
                                && other.person().equals(offer.person())
                                && other.network().equals(offer.network())
                                && other.outcome() == null);
        if (isSecond) {
            throw new OfferIsOpenAlready();
        }
        offers.put(
                offer.id(),
                new Offer(
                        offer.id(),
                        offer.kreds(),
                        offer.person(),
                        offer.mandate(),
                        offer.network(),
                        offer.sentOn(),
                        offer.channel(),
                        offer.answerBy(),
                        offer.outcome(),
                        offer.version().next()));
    }

    @Override
    public void saveAll(List<Offer> many) {
        many.forEach(this::save);
    }

    @Override
    public Runnable memory() {
        return offers.memory();
    }
}
