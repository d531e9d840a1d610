package dk.amr.persistence.directory;

import dk.amr.domain.person.PersonId;
import java.util.UUID;

record FoundRow(UUID id, boolean isMember) {

    PersonId person() {
        return new PersonId(id);
    }
}
