package dk.amr.web.meeting.kommunegruppe;

import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.ListKommunegruppeMeetings;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import dk.amr.web.meeting.TimeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kommunegruppemøde, for scripts; the numbers are null where nobody counted. */
record KommunegruppeMeetingView(
        UUID id,
        String kommunegruppe,
        TimeView time,
        String place,
        String agenda,
        String state,
        @Nullable Integer trs,
        @Nullable Integer amrs,
        int version) {

    static KommunegruppeMeetingView of(ListKommunegruppeMeetings.Line line) {
        KommunegruppeMeeting meeting = line.meeting();
        Turnout turnout = meeting.turnout();
        return new KommunegruppeMeetingView(
                meeting.id().value(),
                line.kommunegruppe().value(),
                TimeView.of(meeting.slot()),
                meeting.place().text(),
                meeting.agenda().text(),
                meeting.state().name(),
                turnout == null ? null : turnout.trs(),
                turnout == null ? null : turnout.amrs(),
                meeting.version().number());
    }
}
