package dk.amr.persistence.sharing;

import java.util.UUID;

/** What an item says, under seal. */
@SuppressWarnings("ArrayRecordComponent") // two rows are never compared
record SealedRow(UUID id, UUID networkId, byte[] sealed, UUID keyId, byte[] wrapped) {

    @Override
    public String toString() {
        return "SealedRow[" + id + "]";
    }
}
