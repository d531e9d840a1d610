package dk.amr.persistence.sharing;

import java.util.UUID;

/** The key of a network and a period, under a master key. */
@SuppressWarnings("ArrayRecordComponent") // two rows are never compared
record VaultKeyRow(UUID id, UUID kredsId, UUID networkId, String period, String masterKey, byte[] wrapped) {

    @Override
    public String toString() {
        return "VaultKeyRow[" + id + "]";
    }
}
