package dk.amr.domain.kreds;

import java.util.List;
import java.util.Optional;

/** Where the kredse of the installation are kept. */
public interface KredsRepository {

    Optional<Kreds> find(KredsId id);

    default Kreds get(KredsId id) {
        return find(id).orElseThrow(UnknownKreds::new);
    }

    Optional<Kreds> named(KredsName name);

    /** Every kreds, in the order of the Danish alphabet. */
    List<Kreds> all();

    /** Keeps a new kreds; a second one of the same name is refused with {@link KredsExistsAlready}. */
    void add(Kreds kreds);

    /**
     * Keeps others who would hold the kreds waiting until the transaction ends. Where only one can write at a time
     * there is nothing to do.
     */
    default void hold(KredsId id) {
        get(id);
    }
}
