package dk.amr.cli.meeting;

import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A meeting as a list of people, and as a document for programs. */
final class MeetingListing {

    private MeetingListing() {}

    static Sentence heading(MeetingView view) {
        return new Sentence(heading(view, Language.DANISH), heading(view, Language.ENGLISH));
    }

    private static String heading(MeetingView view, Language language) {
        NetworkMeeting meeting = view.meeting();
        String themes = meeting.agenda().themes().stream().map(Theme::title).collect(Collectors.joining(", "));
        return "%s, %s, %s%s%s"
                .formatted(
                        view.network().value(),
                        SlotInWords.full(meeting.slot(), language),
                        view.status().title().in(language),
                        meeting.place().isDecided() ? ", " + meeting.place().text() : "",
                        themes.isEmpty() ? "" : " – " + themes);
    }

    static Listing<GuestLine> guests(List<GuestLine> guests) {
        return new Listing<>("guests", guests)
                .column("name", "Navn", "Name", guest -> guest.name().full())
                .column("workplace", "Arbejdsplads", "Workplace", GuestLine::workplace)
                .column("invitation", "Invitation", "Invitation", MeetingListing::invitation)
                .column("attendance", "Fremmøde", "Attendance", MeetingListing::attendance)
                .column("reason", "Grund", "Reason", MeetingListing::reason)
                .column("hasAcknowledged", "Leveregler", "Ground rules", GuestLine::hasAcknowledged)
                .column("termEndsBefore", "Hverv udløber før", "Term ends before", GuestLine::termEndsBefore);
    }

    private static Listing.Told invitation(GuestLine guest) {
        return new Listing.Told(guest.invitationCode(), guest.invitationWords());
    }

    private static Listing.@Nullable Word attendance(GuestLine guest) {
        Attendance attendance = guest.attendance();
        return attendance == null
                ? null
                : Listing.Word.of(attendance.presence(), attendance.presence().title());
    }

    private static Listing.@Nullable Word reason(GuestLine guest) {
        Attendance attendance = guest.attendance();
        Invitation invitation = guest.invitation();
        RegretReason reason = attendance != null
                ? attendance.reason()
                : invitation == null || invitation.reply() == null
                        ? null
                        : invitation.reply().reason();
        return reason == null ? null : Listing.Word.of(reason, reason.title());
    }

    static Map<String, @Nullable Object> document(MeetingView view) {
        NetworkMeeting meeting = view.meeting();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("id", meeting.id().value());
        document.put("network", view.network());
        document.put("status", view.status());
        document.put("isToBeSettled", view.isToBeSettled());
        document.put("start", meeting.slot().start());
        document.put("end", meeting.slot().end());
        document.put("on", meeting.slot().day());
        document.put("from", meeting.slot().startsAt().toLocalTime());
        document.put("to", meeting.slot().endsAt().toLocalTime());
        document.put("minutes", meeting.slot().minutes());
        document.put("place", meeting.place().text());
        document.put(
                "predecessor",
                view.predecessor() == null ? null : view.predecessor().id().value());
        document.put("reason", meeting.precedence().reason().text());
        document.put("facilitator", login(view.facilitator()));
        document.put("coFacilitator", login(view.coFacilitator()));
        document.put(
                "agenda",
                meeting.agenda().items().stream().map(MeetingListing::item).toList());
        document.put(
                "advice", view.advice().stream().map(each -> each.kind().code()).toList());
        document.put("guests", guests(view.guests()).objects());
        document.put("nextSteps", meeting.nextSteps().text());
        document.put("version", meeting.version().number());
        return document;
    }

    private static Map<String, @Nullable Object> item(AgendaItem item) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("kind", item.kind());
        document.put("minutes", item.minutes());
        document.put("title", item.title());
        Theme theme = item.theme();
        document.put("theme", theme == null ? null : theme.title());
        document.put("area", theme == null ? null : theme.area());
        document.put("level", theme == null ? null : theme.level());
        return document;
    }

    private static @Nullable String login(@Nullable Colleague colleague) {
        return colleague == null ? null : colleague.address();
    }
}
