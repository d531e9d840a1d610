package dk.amr.persistence.register;

import dk.amr.domain.person.PersonId;
import java.util.UUID;

/** Where a person stands in the archive. */
record ArchivePlaceRow(UUID id, String sortKey) {

    static final ArchivePlaceRow BEFORE_ALL = new ArchivePlaceRow(new UUID(0, 0), "");

    PersonId person() {
        return new PersonId(id);
    }

    @Override
    public String toString() {
        return "ArchivePlaceRow[" + id + "]";
    }
}
