package dk.amr.domain.mandate;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.workplace.WorkplaceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where mandates are kept. A mandate of another kreds is not found. */
public interface MandateRepository {

    Optional<Mandate> find(KredsId kreds, MandateId id);

    default Mandate get(KredsId kreds, MandateId id) {
        return find(kreds, id).orElseThrow(UnknownMandate::new);
    }

    /** Those of the mandates that are there, in no particular order. */
    default List<Mandate> findAll(KredsId kreds, Collection<MandateId> ids) {
        return ids.stream().flatMap(id -> find(kreds, id).stream()).toList();
    }

    /** The person's mandates, the latest start first. */
    List<Mandate> ofPerson(KredsId kreds, PersonId person);

    /** The mandates of each of the people, the latest start first; nothing for somebody who has none. */
    default Map<PersonId, List<Mandate>> ofPeople(KredsId kreds, Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .filter(person -> !ofPerson(kreds, person).isEmpty())
                .collect(Collectors.toMap(person -> person, person -> ofPerson(kreds, person)));
    }

    /** The mandates at the workplace and its units, the latest start first, then by id. */
    List<Mandate> ofWorkplace(KredsId kreds, WorkplaceId workplace);

    /**
     * Keeps a new mandate, or a change. Refused: a second one of the same person in the same seat on the same day
     * ({@link MandatesOverlap}), a unit that the workplace does not have, and a change from an older version.
     */
    void save(Mandate mandate);

    /** Keeps many at once, as {@link #save} would one by one. */
    void saveAll(List<Mandate> mandates);
}
