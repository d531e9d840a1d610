package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** How many TRs and AMRs came to a kommunegruppemøde; numbers alone, for nobody needs to know who (S60, S63). */
public record Turnout(int trs, int amrs) {

    private static final int MOST = 1000;

    public Turnout {
        if (trs < 0 || amrs < 0 || trs > MOST || amrs > MOST) {
            throw new InvalidValue(
                    "turnout-is-out-of-range",
                    new Sentence("Antallet af fremmødte er 0–1.000.", "The number of people who came is 0–1,000."));
        }
    }

    /** Whether both roles were there (S63). */
    public boolean hasBothRoles() {
        return trs > 0 && amrs > 0;
    }
}
