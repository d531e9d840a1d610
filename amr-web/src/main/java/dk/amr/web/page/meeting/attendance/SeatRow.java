package dk.amr.web.page.meeting.attendance;

import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Asked;
import dk.amr.web.page.Choice;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.text.AttendanceText;
import dk.amr.web.page.text.MeetingText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the table: what was seen when the page was made, what was chosen since, and whether it must be said that
 * the ground rules were acknowledged.
 *
 * @param seen what was recorded when the page was made, so that only what was touched is sent on
 * @param version that of the row the change is made from
 * @param changed what somebody else recorded meanwhile, if anything
 */
public record SeatRow(
        String id,
        String name,
        String workplace,
        List<Choice> presences,
        List<Choice> reasons,
        boolean mustAcknowledge,
        boolean hasTicked,
        String answer,
        String seen,
        int version,
        @Nullable String changed) {

    public SeatRow {
        presences = List.copyOf(presences);
        reasons = List.copyOf(reasons);
    }

    static SeatRow of(GuestLine guest, Form form, Language language) {
        String id = guest.person().value().toString();
        Attendance kept = guest.attendance();
        String presence = Seats.typed(
                form,
                Seats.PRESENCE + id,
                kept == null ? usual(guest) : kept.presence().name());
        String reason = Seats.typed(
                form,
                Seats.REASON + id,
                kept == null || kept.reason() == null ? "" : kept.reason().name());
        return new SeatRow(
                id,
                guest.name().full(),
                guest.workplace().value(),
                Stream.of(Presence.values())
                        .map(each -> new Choice(
                                each.name(),
                                AttendanceText.presence(each, language),
                                null,
                                each.name().equals(presence)))
                        .toList(),
                Stream.of(RegretReason.values())
                        .map(each -> new Choice(
                                each.name(),
                                each.title().in(language),
                                null,
                                each.name().equals(reason)))
                        .toList(),
                !guest.hasAcknowledged(),
                !form.text(Seats.ALOUD + id).isEmpty(),
                MeetingText.answer(guest, language),
                Seats.known(guest),
                kept == null ? 0 : kept.version().number(),
                changed(guest, form, language));
    }

    /** Nobody is marked before somebody has said so, but for those who said that they do not come. */
    private static String usual(GuestLine guest) {
        return guest.invitationCode().equals("REGRETS") ? Presence.REGRETS.name() : "";
    }

    /** Everybody about whom somebody else recorded something first. */
    static @Nullable Overtaken overtaken(List<GuestLine> guests, Form form, String back, Language language) {
        Map<String, String> now = new HashMap<>();
        List<Asked> asked = new ArrayList<>();
        List<Choice> presences = Stream.of(Presence.values())
                .map(each -> new Choice(each.name(), AttendanceText.presence(each, language), null, false))
                .toList();
        for (GuestLine guest : guests) {
            String field = Seats.PRESENCE + guest.person().value();
            if (changed(guest, form, language) != null) {
                now.put(
                        field,
                        Objects.requireNonNull(guest.attendance()).presence().name());
                asked.add(Asked.of(field, guest.name().full(), presences));
            }
        }
        String save = AttendanceText.save(guests.size(), language);
        return Overtaken.in(form, new Overtaken.Now("", "", Form.startingWith(now)), asked, save, back, language);
    }

    private static @Nullable String changed(GuestLine guest, Form form, Language language) {
        String seen = form.text(Seats.SEEN + guest.person().value());
        boolean isOvertaken = form.isStale() && guest.attendance() != null && !seen.equals(Seats.known(guest));
        return isOvertaken ? AttendanceText.changed(Objects.requireNonNull(guest.attendance()), language) : null;
    }

    @Override
    public String toString() {
        return "SeatRow";
    }
}
