package dk.amr.domain.meeting;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** The parts of the agenda fit into the meeting (model 4.2). */
public final class AgendaIsLongerThanTheMeeting extends RuleBroken {

    public AgendaIsLongerThanTheMeeting() {
        super(new Sentence(
                "Dagsordenen varer længere end mødet. Kort den af, eller gør mødet længere.",
                "The agenda takes longer than the meeting. Shorten it or make the meeting longer."));
    }
}
