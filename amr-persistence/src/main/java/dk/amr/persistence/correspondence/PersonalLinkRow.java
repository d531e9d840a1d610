package dk.amr.persistence.correspondence;

import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.UUID;

record PersonalLinkRow(
        UUID id, UUID kredsId, UUID personId, String purpose, UUID about, String fingerprint, LocalDate lastDay) {

    static PersonalLinkRow of(PersonalLink link) {
        return new PersonalLinkRow(
                link.id().value(),
                link.kreds().value(),
                link.person().value(),
                link.purpose().name(),
                link.about(),
                link.fingerprint(),
                link.lastDay());
    }

    PersonalLink toDomain() {
        return new PersonalLink(
                new LinkId(id),
                new KredsId(kredsId),
                new PersonId(personId),
                LinkPurpose.valueOf(purpose),
                about,
                fingerprint,
                lastDay);
    }

    @Override
    public String toString() {
        return "PersonalLinkRow[" + id + "]";
    }
}
