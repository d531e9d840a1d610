package dk.amr.persistence.offer;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.offer.promise.AmrLine;
import dk.amr.domain.person.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AmrLineRow(UUID mandateId, UUID personId, @Nullable UUID kommunegruppeId, String belonging, boolean hasEmail) {

    AmrLine toDomain() {
        return new AmrLine(
                new PersonId(personId),
                new MandateId(mandateId),
                kommunegruppeId == null ? null : new KommunegruppeId(kommunegruppeId),
                AmrLine.Belonging.valueOf(belonging),
                hasEmail);
    }
}
