package dk.amr.domain.meeting.planning;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A network meeting starts when the kommunegruppemøde has ended or later (S36, P5). */
public final class MeetingStartsBeforeItsPredecessorEnds extends RuleBroken {

    public MeetingStartsBeforeItsPredecessorEnds() {
        super(new Sentence(
                "Netværksmødet begynder, før kommunegruppemødet slutter. Vælg et senere klokkeslæt.",
                "The network meeting starts before the kommunegruppemøde ends. Choose a later time."));
    }
}
