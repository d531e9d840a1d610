package dk.amr.web.page.meeting.attendance;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Tick;
import dk.amr.web.page.text.AttendanceLabel;
import dk.amr.web.page.text.AttendanceText;
import dk.amr.web.page.text.DeedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who came, on one page: everybody a line, with what one can say of them.
 *
 * @param makesItHeld that the meeting is held by what is kept first, and what follows; absent where it is held
 * @param hasBegunEarly to be said where that is so and the meeting is to begin later today; absent otherwise
 */
public record AttendancePage(
        String address,
        String name,
        String heading,
        String lead,
        @Nullable String done,
        FormView errors,
        List<SeatRow> seats,
        @Nullable Field reason,
        String button,
        @Nullable String close,
        boolean asksForRules,
        @Nullable String makesItHeld,
        @Nullable Tick hasBegunEarly,
        String whoSees) {

    public AttendancePage {
        seats = List.copyOf(seats);
    }

    public static AttendancePage of(
            MeetingView view, Form form, boolean mayClose, String done, LocalDate day, Language language) {
        String address = "/moeder/" + view.meeting().id().value();
        List<GuestLine> there = view.guests().stream()
                .filter(guest -> guest.mayCome() || guest.attendance() != null)
                .toList();
        boolean isComplete =
                view.status() == MeetingStatus.HELD && there.stream().allMatch(guest -> guest.attendance() != null);
        return new AttendancePage(
                address,
                view.network().value(),
                AttendanceText.heading(view, there, language),
                SlotInWords.full(view.meeting().slot(), language),
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null),
                FormView.of(form, language).beside(SeatRow.overtaken(there, form, address + "/fremmoede", language)),
                there.stream().map(guest -> SeatRow.of(guest, form, language)).toList(),
                needsReason(view) || !form.text("grund").isEmpty()
                        ? Field.paragraphs(form, "grund", AttendanceLabel.WHY_NOT_AFTER, language)
                                .hinted(AttendanceLabel.WHY_NOT_AFTER_HINT, language)
                        : null,
                AttendanceText.save(there.size(), language),
                isComplete && mayClose ? address + "/afslut" : null,
                there.stream().anyMatch(guest -> !guest.hasAcknowledged()),
                view.status() == MeetingStatus.HELD ? null : AttendanceText.makesItHeld(view, language),
                isTooEarly(view, day)
                        ? Tick.of(
                                form,
                                "begyndt",
                                AttendanceLabel.HAS_BEGUN_EARLY,
                                AttendanceLabel.HAS_BEGUN_EARLY_HINT,
                                language)
                        : null,
                (view.coFacilitator() == null ? AttendanceLabel.WHO_SEES : AttendanceLabel.WHO_SEES_OF_TWO)
                        .in(language));
    }

    /** Whether it would be held before its hour, so that whoever records it must say that it has begun. */
    public static boolean isTooEarly(MeetingView view, LocalDate day) {
        return view.status() != MeetingStatus.HELD && view.isLaterToday(day);
    }

    /** Whether the kommunegruppemøde before it was not held, and nobody has said why that need not matter. */
    private static boolean needsReason(MeetingView view) {
        KommunegruppeMeeting before = view.predecessor();
        return before != null
                && !before.isHeld()
                && !view.meeting().precedence().isExplained();
    }

    @Override
    public String toString() {
        return "AttendancePage";
    }
}
