package dk.amr.domain.correspondence.link;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A link that one person gets for one purpose.
 *
 * @param about the id of what it is for, an offer for one
 * @param fingerprint what is kept of its secret
 * @param lastDay the last day on which it works
 */
public record PersonalLink(
        LinkId id,
        KredsId kreds,
        PersonId person,
        LinkPurpose purpose,
        UUID about,
        String fingerprint,
        LocalDate lastDay) {

    public boolean isOver(LocalDate day) {
        return day.isAfter(lastDay);
    }

    @Override
    public String toString() {
        return "PersonalLink[" + id.value() + "]";
    }
}
