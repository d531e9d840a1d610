package dk.amr.domain.directory;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.workplace.WorkplaceName;
import org.jspecify.annotations.Nullable;

/**
 * A mandate in a list: one line.
 *
 * @param kommunegruppe the one that covers the workplace on the day, if any does
 * @param isMember whether the person is a member of the kreds on the day
 */
public record MandateLine(
        Mandate mandate,
        PersonName person,
        WorkplaceName workplace,
        MunicipalityCode municipality,
        @Nullable KommunegruppeName kommunegruppe,
        boolean isMember) {

    @Override
    public String toString() {
        return "MandateLine[" + mandate.id().value() + "]";
    }
}
