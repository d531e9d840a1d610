package dk.amr.web.meeting.planning;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.AgendaIsLongerThanTheMeeting;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.Precedence;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.planning.Advice;
import dk.amr.domain.meeting.planning.Adviser;
import dk.amr.domain.meeting.planning.AgendaAdvice;
import dk.amr.domain.meeting.planning.LaterDayNeedsAReason;
import dk.amr.domain.meeting.planning.MeetingNeedsAPredecessor;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.meeting.GroupMeetings;
import dk.amr.web.page.meeting.AgendaBar;
import dk.amr.web.page.meeting.PlanPage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Shows what a meeting would be like before anything is kept. */
final class Previews {

    private final GroupMeetings groupMeetings;
    private final Adviser adviser;

    Previews(GroupMeetings groupMeetings, Adviser adviser) {
        this.groupMeetings = groupMeetings;
        this.adviser = adviser;
    }

    /** A new meeting of the network. */
    PlanPage.Preview of(Request request, NetworkLine line, Form form, TimeSlot slot, Agenda agenda) {
        return new PlanPage.Preview(
                SlotInWords.full(slot, request.language()),
                AgendaBar.of(agenda, slot, request.language()),
                advice(request, line, form, slot, agenda));
    }

    /** The meeting with another agenda. */
    PlanPage.Preview of(Request request, NetworkMeeting meeting, Agenda agenda) {
        TimeSlot slot = meeting.slot();
        List<Advice> advice = agenda.minutes() > slot.minutes()
                ? AgendaAdvice.on(agenda, slot.minutes())
                : adviser.on(
                        meeting.revised(meeting.precedence(), meeting.place(), meeting.coFacilitator(), agenda),
                        request.day());
        return new PlanPage.Preview(
                SlotInWords.full(slot, request.language()),
                AgendaBar.of(agenda, slot, request.language()),
                words(advice, Advice::sentence, request));
    }

    private List<String> advice(Request request, NetworkLine line, Form form, TimeSlot slot, Agenda agenda) {
        if (agenda.minutes() > slot.minutes()) {
            List<String> told = new ArrayList<>(
                    List.of(new AgendaIsLongerThanTheMeeting().sentence().in(request.language())));
            told.addAll(words(AgendaAdvice.on(agenda, slot.minutes()), Advice::sentence, request));
            return told;
        }
        NetworkMeeting meeting = NetworkMeeting.planned(
                new MeetingId(new UUID(0, 0)),
                request.caller().kreds(),
                line.network().id(),
                precedence(request, line.kommunegruppe(), form, slot),
                slot,
                new Place(form.text("sted")),
                null,
                agenda,
                request.day());
        return words(adviser.on(meeting, request.day()), each -> told(each, form), request);
    }

    private Precedence precedence(Request request, KommunegruppeName group, Form form, TimeSlot slot) {
        String wanted = form.text("efter");
        return groupMeetings.of(request, group, slot.day()).stream()
                .filter(each -> wanted.isEmpty()
                        ? each.slot().day().equals(slot.day())
                        : each.id().value().toString().equals(wanted))
                .reduce((earlier, later) -> later)
                .map(each -> new Precedence(each.id(), Note.empty()))
                .orElseGet(() -> Precedence.none(Note.empty()));
    }

    /** What planning the meeting will be refused for while no reason is given is told in the words of the refusal. */
    private static Sentence told(Advice advice, Form form) {
        if (!form.text("grund").isEmpty()) {
            return advice.sentence();
        }
        return switch (advice.kind()) {
            case NO_PREDECESSOR -> new MeetingNeedsAPredecessor().sentence();
            case LATER_DAY -> new LaterDayNeedsAReason().sentence();
            default -> advice.sentence();
        };
    }

    private static List<String> words(List<Advice> advice, Function<Advice, Sentence> words, Request request) {
        return advice.stream()
                .map(each -> words.apply(each).in(request.language()))
                .toList();
    }
}
