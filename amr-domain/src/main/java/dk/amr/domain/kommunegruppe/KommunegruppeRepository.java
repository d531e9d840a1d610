package dk.amr.domain.kommunegruppe;

import dk.amr.domain.kreds.KredsId;
import java.util.List;
import java.util.Optional;

/** Where kommunegrupper and what they cover are kept. One of another kreds is not found. */
public interface KommunegruppeRepository {

    Optional<Kommunegruppe> find(KredsId kreds, KommunegruppeId id);

    Optional<Kommunegruppe> named(KredsId kreds, KommunegruppeName name);

    /** All of the kreds, in the order of the Danish alphabet. */
    List<Kommunegruppe> ofKreds(KredsId kreds);

    /**
     * Keeps a new group, or a change. Refused: a taken name ({@link KommunegruppeExistsAlready}), a municipality that
     * another group covers on one of the same days ({@link MunicipalityIsCovered}), a change from an older version.
     */
    void save(Kommunegruppe kommunegruppe);
}
