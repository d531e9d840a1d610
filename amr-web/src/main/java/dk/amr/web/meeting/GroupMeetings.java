package dk.amr.web.meeting;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.ListKommunegruppeMeetings;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.page.Choice;
import dk.amr.web.page.text.PlanLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The kommunegruppemøder that a network meeting could follow, to choose among. */
public final class GroupMeetings {

    private final ListKommunegruppeMeetings listKommunegruppeMeetings;

    public GroupMeetings(ListKommunegruppeMeetings listKommunegruppeMeetings) {
        this.listKommunegruppeMeetings = listKommunegruppeMeetings;
    }

    /** Those of the group that are not called off, of the year of that day. */
    public List<KommunegruppeMeeting> of(Request request, KommunegruppeName group, LocalDate day) {
        return listKommunegruppeMeetings
                .list(request.caller(), new ListKommunegruppeMeetings.Request(day.getYear(), group.value()))
                .stream()
                .map(ListKommunegruppeMeetings.Line::meeting)
                .filter(meeting -> !meeting.isCancelled())
                .toList();
    }

    /** As choices in a form, the first being whichever is on the same day. */
    public List<Choice> choices(Request request, KommunegruppeName group, Form form, LocalDate day) {
        Choice sameDay = new Choice(
                "",
                PlanLabel.AFTER_SAME_DAY.in(request.language()),
                null,
                form.text("efter").isEmpty());
        return Stream.concat(
                        Stream.of(sameDay),
                        of(request, group, day).stream().map(meeting -> choice(meeting, form, request.language())))
                .toList();
    }

    private static Choice choice(KommunegruppeMeeting meeting, Form form, Language language) {
        String id = meeting.id().value().toString();
        return new Choice(
                id,
                SlotInWords.full(meeting.slot(), language),
                null,
                form.text("efter").equals(id));
    }
}
