package dk.amr.web.page.text;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences about a meeting. */
public final class MeetingText {

    private MeetingText() {}

    /** What the matter is. */
    public static String heading(MeetingView view, LocalDate day, Language language) {
        String name = view.network().value();
        return switch (view.status()) {
            case CANCELLED ->
                new Sentence("Mødet i " + name + " er aflyst", "The meeting in " + name + " is called off")
                        .in(language);
            case HELD, CLOSED -> came(view, name, language);
            case PLANNED, INVITED ->
                view.isToBeSettled() ? unsettled(name, language) : ahead(view, name, day, language);
        };
    }

    private static String unsettled(String name, Language language) {
        return new Sentence(
                        "Mødet i " + name + " mangler fremmøde, eller skal aflyses",
                        "The meeting in " + name + " lacks attendance, or is to be called off")
                .in(language);
    }

    private static String ahead(MeetingView view, String name, LocalDate day, Language language) {
        if (view.meeting().slot().day().equals(day)) {
            return new Sentence("Mødet i " + name + " er i dag", "The meeting in " + name + " is today").in(language);
        }
        int waiting = toInvite(view).size();
        if (view.status() == MeetingStatus.PLANNED) {
            return waiting == 0
                    ? new Sentence(
                                    "Mødet i " + name + " har ingen at invitere endnu",
                                    "The meeting in " + name + " has nobody to invite yet")
                            .in(language)
                    : new Sentence(
                                    Figures.first(waiting, language) + " AMR skal inviteres til mødet i " + name,
                                    Figures.first(waiting, language)
                                            + (waiting == 1 ? " AMR is" : " AMRs are")
                                            + " to be invited to the meeting in " + name)
                            .in(language);
        }
        int invited = invited(view).size();
        if (invited == 0) {
            return StepText.nobodyIsInvited(name, language);
        }
        if (answered(view, "SENT") == invited) {
            return new Sentence(
                            Figures.first(invited, language) + " er inviteret til mødet i " + name,
                            Figures.first(invited, language)
                                    + (invited == 1 ? " is" : " are")
                                    + " invited to the meeting in " + name)
                    .in(language);
        }
        int coming = answered(view, "ACCEPTED");
        return new Sentence(
                        Figures.first(coming, language) + " af " + Figures.within(invited, language)
                                + " kommer til mødet i " + name,
                        Figures.first(coming, language) + " of " + Figures.within(invited, language)
                                + (coming == 1 ? " comes" : " come") + " to the meeting in " + name)
                .in(language);
    }

    private static String came(MeetingView view, String name, Language language) {
        int there = (int) view.guests().stream()
                .filter(guest -> guest.attendance() != null
                        && guest.attendance().presence().isThere())
                .count();
        int recorded = (int) view.guests().stream()
                .filter(guest -> guest.attendance() != null)
                .count();
        return new Sentence(
                        Figures.first(there, language) + " af " + Figures.within(recorded, language)
                                + " kom til mødet i " + name,
                        Figures.first(there, language) + " of " + Figures.within(recorded, language)
                                + " came to the meeting in " + name)
                .in(language);
    }

    /** Those who would be invited now. */
    public static List<GuestLine> toInvite(MeetingView view) {
        return view.guests().stream()
                .filter(guest -> guest.mayCome())
                .filter(guest ->
                        guest.invitation() == null || guest.invitation().isWithdrawn())
                .toList();
    }

    /** Those who were invited and still are. */
    static List<GuestLine> invited(MeetingView view) {
        return view.guests().stream()
                .filter(guest -> !guest.invitationCode().equals("NOT_INVITED")
                        && !guest.invitationCode().equals("CANCELLED"))
                .toList();
    }

    private static int answered(MeetingView view, String code) {
        return (int) invited(view).stream()
                .filter(guest -> guest.invitationCode().equals(code))
                .count();
    }

    /**
     * How those invited have answered: "2 kommer · 1 afbud · 1 har ikke svaret"; of a meeting that was held, who came
     * instead: "2 til stede · 1 afbud".
     */
    public static Optional<String> answers(MeetingView view, Language language) {
        boolean isRecorded =
                view.status().isHeld() && view.guests().stream().anyMatch(guest -> guest.attendance() != null);
        return isRecorded ? Optional.of(attendance(view, language)) : replies(view, language);
    }

    private static String attendance(MeetingView view, Language language) {
        return Stream.of(Presence.values())
                .filter(presence -> attended(view, presence) > 0)
                .map(presence ->
                        attended(view, presence) + " " + presence.title().in(language))
                .collect(Collectors.joining(" · "));
    }

    private static long attended(MeetingView view, Presence presence) {
        return view.guests().stream()
                .filter(guest ->
                        guest.attendance() != null && guest.attendance().presence() == presence)
                .count();
    }

    private static Optional<String> replies(MeetingView view, Language language) {
        String told = Stream.of(
                        Map.entry("ACCEPTED", new Sentence("kommer", "coming")),
                        Map.entry("TENTATIVE", new Sentence("måske", "maybe")),
                        Map.entry("REGRETS", new Sentence("afbud", "regrets")),
                        Map.entry("SENT", new Sentence("har ikke svaret", "not answered")))
                .filter(each -> answered(view, each.getKey()) > 0)
                .map(each ->
                        answered(view, each.getKey()) + " " + each.getValue().in(language))
                .collect(Collectors.joining(" · "));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** Where somebody's invitation stands. */
    public static String answer(GuestLine guest, Language language) {
        Reply reply = guest.reply();
        return guest.invitationWords().in(language) + (reply == null ? "" : because(reply.reason(), language));
    }

    /** Whether somebody came. */
    public static String came(Attendance attendance, Language language) {
        return attendance.presence().title().in(language) + because(attendance.reason(), language);
    }

    private static String because(@Nullable RegretReason reason, Language language) {
        return reason == null || !reason.isTelling()
                ? ""
                : ": " + reason.title().in(language);
    }

    /** The kommunegruppemøde it follows. */
    public static String after(KommunegruppeMeeting before, NetworkMeeting meeting, Language language) {
        String when = before.slot().day().equals(meeting.slot().day())
                ? new Sentence("samme dag kl. ", "the same day at ").in(language)
                        + SlotInWords.times(before.slot(), language)
                : SlotInWords.full(before.slot(), language);
        return when + ", " + before.state().title().in(language);
    }

    /** How many get the invitation, on the button. */
    public static String invite(int number, Language language) {
        return new Sentence("Invitér " + number + " AMR", "Invite " + number + (number == 1 ? " AMR" : " AMRs"))
                .in(language);
    }

    /** What closing it means, and that it is not evaluated while that is so. */
    public static String closeConsequence(MeetingView view, Language language) {
        String consequence = MeetingLabel.CLOSE_CONSEQUENCE.in(language);
        return view.evaluation().isShown()
                ? consequence
                : consequence + " " + StepText.whyNoResult(view).in(language);
    }

    /** What calling it off means. */
    public static String cancelConsequence(MeetingView view, Language language) {
        int told = invited(view).size();
        if (told == 0) {
            return MeetingLabel.CANCEL_PLANNED.in(language);
        }
        if (view.isToBeSettled()) {
            return MeetingLabel.CANCEL_PAST.in(language);
        }
        String number = Figures.first(told, language);
        return new Sentence(
                        told == 1
                                ? "Den inviterede får én besked, og mødet forsvinder fra kalenderen. Det kan ikke fortrydes."
                                : number
                                        + " inviterede får én besked hver, og mødet forsvinder fra deres kalendere. Det kan ikke fortrydes.",
                        told == 1
                                ? "The one invited gets one notice, and the meeting goes away from the calendar. It cannot be undone."
                                : number
                                        + " invited get one notice each, and the meeting goes away from their calendars. It cannot be undone.")
                .in(language);
    }

    /** Whether somebody is written to when it is moved or called off. */
    public static boolean isToldOf(MeetingView view) {
        return !invited(view).isEmpty() && !view.isToBeSettled();
    }

    /** What moving it means. */
    public static String moveConsequence(MeetingView view, Language language) {
        int told = invited(view).size();
        if (told == 0) {
            return MeetingLabel.MOVE_CONSEQUENCE_PLANNED.in(language);
        }
        String number = Figures.first(told, language);
        return new Sentence(
                        number
                                + " inviterede får besked om den nye tid og spørges igen. Ledere, der er spurgt om tjenestefri, "
                                + "får også besked.",
                        number
                                + " invited are told of the new time and asked anew. Leaders who were asked for time off "
                                + "are told too.")
                .in(language);
    }
}
