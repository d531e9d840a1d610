package dk.amr.persistence.sharing.code;

import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.meeting.sharing.code.Visit;
import java.time.Instant;
import java.util.UUID;

record VisitRow(String fingerprint, UUID linkId, long endsAt) {

    static VisitRow of(Visit visit) {
        return new VisitRow(
                visit.fingerprint(), visit.link().value(), visit.until().toEpochMilli());
    }

    Visit toDomain() {
        return new Visit(fingerprint, new LinkId(linkId), Instant.ofEpochMilli(endsAt));
    }

    @Override
    public String toString() {
        return "VisitRow";
    }
}
