package dk.amr.domain.meeting;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A closed meeting is read and not changed (model 4.4). */
public final class MeetingIsClosed extends RuleBroken {

    public MeetingIsClosed() {
        super(new Sentence("Mødet er afsluttet og kan kun læses.", "The meeting is closed and can only be read."));
    }
}
