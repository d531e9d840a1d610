package dk.amr.domain.retention;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;

/** The day has jumped since the last time, so that the clock may be wrong: what is destroyed does not come back. */
public final class DayIsDoubtful extends RuleBroken {

    DayIsDoubtful(LocalDate last, LocalDate day) {
        super(new Sentence(
                "Sidst blev der ryddet op den " + last + ", og nu skulle det være den " + day
                        + ". Passer uret, så kør: amr retention run --confirm-day. Intet er slettet.",
                "This last ran on " + last + ", and now it is said to be " + day
                        + ". If the clock is right, run: amr retention run --confirm-day. Nothing was removed."));
    }
}
