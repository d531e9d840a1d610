package dk.amr.cli.bootstrap.trust;

import dk.amr.cli.console.settings.VaultKeyFile;
import dk.amr.domain.confidentiality.key.Keyset;
import dk.amr.domain.confidentiality.key.MasterKey;
import dk.amr.domain.meeting.sharing.KeysAreMissing;
import dk.amr.persistence.sharing.seal.Binding;
import dk.amr.persistence.sharing.seal.MasterKeys;
import dk.amr.persistence.sharing.seal.Seal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The master keys in the installation's key file, which is read each time, for another process may change it. */
final class FileMasterKeys implements MasterKeys, Keyset {

    private final VaultKeyFile file;
    private final Clock clock;

    FileMasterKeys(VaultKeyFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public boolean areThere() {
        return !file.all().isEmpty();
    }

    @Override
    public String primary() {
        mustBeThere();
        return file.primary(clock.instant()).id();
    }

    @Override
    public byte[] wrap(String id, byte[] key, Binding binding) {
        return seal(id).close(key, binding);
    }

    @Override
    public byte[] unwrap(String id, byte[] wrapped, Binding binding) {
        return seal(id).open(wrapped, binding);
    }

    @Override
    public List<MasterKey> all() {
        return file.all().stream().map(FileMasterKeys::known).toList();
    }

    @Override
    public MasterKey add(Instant now) {
        mustBeThere();
        return known(file.add(now));
    }

    @Override
    public void forget(Collection<String> ids) {
        if (!ids.isEmpty()) {
            file.forget(ids);
        }
    }

    private Seal seal(String id) {
        return file.all().stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .map(key -> new Seal(key.key()))
                .orElseThrow(KeysAreMissing::new);
    }

    private void mustBeThere() {
        if (!file.isThere()) {
            throw new KeysAreMissing();
        }
    }

    private static MasterKey known(VaultKeyFile.Entry key) {
        return new MasterKey(key.id(), key.made(), key.retired());
    }
}
