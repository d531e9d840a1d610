package dk.amr.domain.offer.look;

import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.workplace.WorkplaceName;

/**
 * Somebody in a network, or who was.
 *
 * @param hasAcknowledged whether the edition of the ground rules in force is acknowledged (P6)
 * @param isOnTheList whether the person agreed to stand on the participants' list
 */
public record ParticipantLine(
        Participation participation,
        Standing standing,
        PersonName name,
        WorkplaceName workplace,
        boolean hasAcknowledged,
        boolean isOnTheList) {

    @Override
    public String toString() {
        return "ParticipantLine[" + participation.id().value() + "]";
    }
}
