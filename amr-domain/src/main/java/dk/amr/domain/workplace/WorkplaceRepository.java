package dk.amr.domain.workplace;

import dk.amr.domain.kreds.KredsId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where workplaces and their units are kept. A workplace of another kreds is not found. */
public interface WorkplaceRepository {

    Optional<Workplace> find(KredsId kreds, WorkplaceId id);

    default Workplace get(KredsId kreds, WorkplaceId id) {
        return find(kreds, id).orElseThrow(UnknownWorkplace::new);
    }

    /** Those of the workplaces that are there, in no particular order. */
    default List<Workplace> findAll(KredsId kreds, Collection<WorkplaceId> ids) {
        return ids.stream().flatMap(id -> find(kreds, id).stream()).toList();
    }

    Optional<Workplace> withPNumber(KredsId kreds, PNumber number);

    /** Those of that name, in whichever municipality, in the order of their ids. */
    List<Workplace> named(KredsId kreds, WorkplaceName name);

    /** Keeps a new workplace, or a change; a change from an older version is refused, and so is a P-number in use. */
    void save(Workplace workplace);

    /** Keeps many at once, as {@link #save} would one by one. */
    void saveAll(List<Workplace> workplaces);
}
