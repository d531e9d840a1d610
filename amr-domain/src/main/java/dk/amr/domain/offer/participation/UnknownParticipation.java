package dk.amr.domain.offer.participation;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** Nobody is in the network like that. */
public final class UnknownParticipation extends NotFound {

    public UnknownParticipation() {
        super(new Sentence("Den deltagelse findes ikke her.", "There is no such participation here."));
    }
}
