package dk.amr.domain.meeting;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A meeting that was cancelled stays so. */
public final class MeetingIsCancelled extends RuleBroken {

    public MeetingIsCancelled() {
        super(new Sentence("Mødet er aflyst. Planlæg et nyt.", "The meeting is cancelled. Plan a new one."));
    }
}
