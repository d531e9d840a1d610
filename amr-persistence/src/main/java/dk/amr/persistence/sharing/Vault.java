package dk.amr.persistence.sharing;

import com.google.inject.Inject;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.persistence.sharing.seal.Binding;
import dk.amr.persistence.sharing.seal.PaddedText;
import dk.amr.persistence.sharing.seal.Seal;
import java.util.UUID;

/** Puts texts under seal, each with a new key of its own, and takes them out again. */
final class Vault {

    private final JdbiVaultKeys keys;

    @Inject
    Vault(JdbiVaultKeys keys) {
        this.keys = keys;
    }

    SealedRow seal(SharedItem item, SharedText text) {
        UUID id = item.id().value();
        UUID network = item.network().value();
        UUID key = keys.idFor(item.kreds(), item.network(), item.meetingDay());
        byte[] own = Seal.newKey();
        byte[] wrapped = keys.seal(key).close(own, binding("wrapped", id, network, key));
        byte[] sealed = new Seal(own).close(PaddedText.of(text), binding("sealed", id, network, key));
        return new SealedRow(id, network, sealed, key, wrapped);
    }

    SharedText open(SealedRow row) {
        byte[] own = keys.seal(row.keyId()).open(row.wrapped(), binding("wrapped", row));
        return PaddedText.read(new Seal(own).open(row.sealed(), binding("sealed", row)));
    }

    private static Binding binding(String column, SealedRow row) {
        return binding(column, row.id(), row.networkId(), row.keyId());
    }

    private static Binding binding(String column, UUID row, UUID network, UUID key) {
        return new Binding("shared_item", column, row, network, key.toString());
    }
}
