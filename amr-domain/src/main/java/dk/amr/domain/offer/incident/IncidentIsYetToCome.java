package dk.amr.domain.offer.incident;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What has not happened is no incident. */
public final class IncidentIsYetToCome extends RuleBroken {

    public IncidentIsYetToCome() {
        super(new Sentence(
                "Dagen ligger ude i fremtiden. Skriv den dag, det skete.",
                "The day is still to come. Write the day on which it happened."));
    }
}
