package dk.amr.domain.offer;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import java.util.List;
import java.util.Optional;

/** Where offers are kept. An offer of another kreds is not found. */
public interface OfferRepository {

    Optional<Offer> find(KredsId kreds, OfferId id);

    default Offer get(KredsId kreds, OfferId id) {
        return find(kreds, id).orElseThrow(UnknownOffer::new);
    }

    /** All of the kreds, by the day they were sent, then by id. */
    List<Offer> ofKreds(KredsId kreds);

    /** The person's offers, by the day they were sent, then by id. */
    List<Offer> ofPerson(KredsId kreds, PersonId person);

    /** Waits until nobody else is giving out offers in the kreds; the turn is kept until the transaction ends. */
    void awaitTurn(KredsId kreds);

    /**
     * Keeps a new offer, or a change. Refused: a second one without an outcome to the same person for the same network
     * ({@link OfferIsOpenAlready}), and a change from an older version.
     */
    void save(Offer offer);

    /** Keeps many at once, as {@link #save} would one by one. */
    void saveAll(List<Offer> offers);
}
