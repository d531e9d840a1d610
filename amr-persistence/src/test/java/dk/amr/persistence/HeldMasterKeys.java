package dk.amr.persistence;

import dk.amr.domain.meeting.sharing.KeysAreMissing;
import dk.amr.persistence.sharing.seal.Binding;
import dk.amr.persistence.sharing.seal.MasterKeys;
import dk.amr.persistence.sharing.seal.Seal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Master keys that are held in memory, and can be lost. */
final class HeldMasterKeys implements MasterKeys {

    private final Map<String, byte[]> keys = new LinkedHashMap<>(Map.of("first", new byte[32]));
    private String primary = "first";

    void turnTo(String id) {
        keys.putIfAbsent(id, Seal.newKey());
        primary = id;
    }

    void lose(String id) {
        keys.remove(id);
    }

    @Override
    public String primary() {
        seal(primary);
        return primary;
    }

    @Override
    public byte[] wrap(String id, byte[] key, Binding binding) {
        return seal(id).close(key, binding);
    }

    @Override
    public byte[] unwrap(String id, byte[] wrapped, Binding binding) {
        return seal(id).open(wrapped, binding);
    }

    private Seal seal(String id) {
        return new Seal(Optional.ofNullable(keys.get(id)).orElseThrow(KeysAreMissing::new));
    }
}
