package dk.amr.web.meeting.planning;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.network.NamedColleague;
import dk.amr.web.http.json.Body;
import dk.amr.web.meeting.TimeBody;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a script plans it.
 *
 * @param network its id, or the name of its kommunegruppe
 * @param after the kommunegruppemøde that it follows, by its id; that of the same day when left out
 * @param reason why there is none, or why it is on another day
 */
record PlanMeetingBody(
        @Nullable String network,
        @Nullable TimeBody time,
        @Nullable String after,
        @Nullable String reason,
        @Nullable String place,
        @Nullable String coFacilitator,
        @Nullable AgendaBody agenda) {

    PlanMeeting.Request toRequest() {
        TimeSlot slot = Body.need("time", time).slot();
        return new PlanMeeting.Request(
                Body.need("network", network),
                slot,
                after,
                new Note(reason == null ? "" : reason),
                new Place(place == null ? "" : place),
                coFacilitator == null ? null : NamedColleague.of(coFacilitator),
                agenda == null ? Agenda.empty() : agenda.toAgenda(slot.minutes()));
    }
}
