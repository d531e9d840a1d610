package dk.amr.domain.meeting.planning;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A network meets after a kommunegruppemøde; without one, a reason is written down (S36, D5). */
public final class MeetingNeedsAPredecessor extends RuleBroken {

    public MeetingNeedsAPredecessor() {
        super(
                new Sentence(
                        "Kommunegruppen har intet kommunegruppemøde den dag. Planlæg det først, vælg et, eller skriv en grund.",
                        "The kommunegruppe has no kommunegruppemøde on that day. Plan it first, choose one, or give a reason."));
    }
}
