package dk.amr.web.mandate;

import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** Why a mandate ends or is rejected, as scripts and forms name it. */
final class Reasons {

    private Reasons() {}

    static EndReason read(String text) {
        return EndReason.of(text)
                .orElseThrow(() -> new InvalidValue(
                        "end-reason-is-unknown", new Sentence("Vælg en af grundene.", "Choose one of the reasons.")));
    }
}
