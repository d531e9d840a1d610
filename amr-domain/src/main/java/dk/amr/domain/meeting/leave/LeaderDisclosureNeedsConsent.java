package dk.amr.domain.meeting.leave;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** No leader hears a name without the consent of whoever bears it (D14, P11). */
public final class LeaderDisclosureNeedsConsent extends RuleBroken {

    public LeaderDisclosureNeedsConsent() {
        super(new Sentence(
                "Personen har ikke sagt ja til at blive nævnt over for sin leder. Registrér samtykket først, eller "
                        + "registrér ønsket uden kontakt til lederen.",
                "The person has not agreed to be named to the leader. Record the consent first, or record the wish "
                        + "without contact to the leader."));
    }
}
