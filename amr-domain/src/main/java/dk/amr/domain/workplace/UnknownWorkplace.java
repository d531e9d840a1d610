package dk.amr.domain.workplace;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** There is no such workplace here. */
public final class UnknownWorkplace extends NotFound {

    public UnknownWorkplace() {
        super(new Sentence(
                "Den arbejdsplads findes ikke her. Tjek navnet eller P-nummeret.",
                "There is no such workplace here. Check the name or the P-number."));
    }
}
