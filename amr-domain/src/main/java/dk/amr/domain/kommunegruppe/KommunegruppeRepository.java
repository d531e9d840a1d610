package dk.amr.domain.kommunegruppe;

import dk.amr.domain.kreds.KredsId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Where kommunegrupper and what they cover are kept. One of another kreds is not found. */
public interface KommunegruppeRepository {

    Optional<Kommunegruppe> find(KredsId kreds, KommunegruppeId id);

    /** Those of the groups that are there, in no particular order. */
    default List<Kommunegruppe> findAll(KredsId kreds, Collection<KommunegruppeId> ids) {
        return ids.stream().flatMap(id -> find(kreds, id).stream()).toList();
    }

    Optional<Kommunegruppe> named(KredsId kreds, KommunegruppeName name);

    /** All of the kreds, in the order of the Danish alphabet. */
    List<Kommunegruppe> ofKreds(KredsId kreds);

    /** The names of all of the kreds, in the order of the Danish alphabet. */
    default SequencedMap<KommunegruppeId, KommunegruppeName> names(KredsId kreds) {
        SequencedMap<KommunegruppeId, KommunegruppeName> names = new LinkedHashMap<>();
        ofKreds(kreds).forEach(group -> names.put(group.id(), group.name()));
        return names;
    }

    /**
     * Keeps a new group, or a change. Refused: a taken name ({@link KommunegruppeExistsAlready}), a municipality that
     * another group covers on one of the same days ({@link MunicipalityIsCovered}), a change from an older version.
     */
    void save(Kommunegruppe kommunegruppe);
}
