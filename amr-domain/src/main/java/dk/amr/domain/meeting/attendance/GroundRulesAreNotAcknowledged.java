package dk.amr.domain.meeting.attendance;

import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nobody is marked present who has not acknowledged the ground rules in force (P6). */
public final class GroundRulesAreNotAcknowledged extends RuleBroken {

    public GroundRulesAreNotAcknowledged(PersonName name) {
        super(new Sentence(
                "%s har ikke kvitteret for de gældende leveregler. Læs dem højt, og sæt kryds ved, at der er kvitteret ved bordet."
                        .formatted(name.full()),
                "%s has not acknowledged the ground rules in force. Read them aloud and tick that they were acknowledged at the table."
                        .formatted(name.full())));
    }
}
