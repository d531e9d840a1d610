package dk.amr.persistence.person;

import java.util.UUID;

record PersonWordRow(UUID kredsId, String word, UUID personId) {

    @Override
    public String toString() {
        return "PersonWordRow[" + personId + "]";
    }
}
