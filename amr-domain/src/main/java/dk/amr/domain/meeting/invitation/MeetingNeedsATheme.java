package dk.amr.domain.meeting.invitation;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A meeting has a theme before anybody is invited (S35). */
public final class MeetingNeedsATheme extends RuleBroken {

    public MeetingNeedsATheme() {
        super(new Sentence(
                "Mødet skal have et tema, før der inviteres. Sæt det på dagsordenen.",
                "The meeting must have a theme before anybody is invited. Put it on the agenda."));
    }
}
