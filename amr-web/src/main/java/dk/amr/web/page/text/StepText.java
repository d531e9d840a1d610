package dk.amr.web.page.text;

import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.MeetingLine;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.meeting.planning.Adviser;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences about what moves a meeting on. */
public final class StepText {

    private StepText() {}

    public static String cancelled(MeetingView view, Language language) {
        CancelReason reason = view.meeting().progress().reason();
        String since = DayInWords.day(view.meeting().progress().since(), language);
        String why = reason == null ? "" : ": " + reason.title().in(language);
        return new Sentence(
                        "Mødet blev aflyst " + since + why + ". Det tæller ikke med i året.",
                        "The meeting was called off on " + since + why + ". It does not count in the year.")
                .in(language);
    }

    public static String closed(Language language) {
        return new Sentence("Mødet er afsluttet og kan kun læses.", "The meeting is closed and can only be read.")
                .in(language);
    }

    public static String passedUninvited(Language language) {
        return new Sentence(
                        "Dagen er gået, og ingen blev inviteret. Flyt mødet, eller aflys det.",
                        "The day is past, and nobody was invited. Move the meeting or call it off.")
                .in(language);
    }

    public static String nobodyIsInvited(String network, Language language) {
        return new Sentence(
                        "Ingen er længere inviteret til mødet i " + network,
                        "Nobody is invited any more to the meeting in " + network)
                .in(language);
    }

    /** Whether all who were invited are so no longer, and nobody else is there to be invited. */
    public static boolean isForNobody(MeetingView view) {
        return view.status() == MeetingStatus.INVITED
                && MeetingText.invited(view).isEmpty()
                && MeetingText.toInvite(view).isEmpty();
    }

    public static String forNobody(Language language) {
        return new Sentence(
                        "De, der var inviteret, kan ikke være med længere, og ingen andre i netværket kan inviteres. Aflys"
                                + " mødet, hvis det bliver ved det.",
                        "Those who were invited can no longer take part, and nobody else in the network can be invited."
                                + " Call the meeting off if that does not change.")
                .in(language);
    }

    /** What must be in place before anybody is invited, or is no longer. */
    public static Optional<String> lacks(MeetingView view, Language language) {
        NetworkMeeting meeting = view.meeting();
        KommunegruppeMeeting before = view.predecessor();
        if (before != null && before.isCancelled() && !meeting.precedence().isExplained()) {
            return Optional.of(new Sentence(
                            "Kommunegruppemødet før mødet er aflyst. Vælg et andet, skriv en grund, eller aflys mødet.",
                            "The kommunegruppemøde before the meeting is called off. Choose another, give a reason, or call the meeting off.")
                    .in(language));
        }
        List<String> missing = Stream.of(
                        meeting.agenda().themes().isEmpty() ? new Sentence("et tema", "a theme") : null,
                        meeting.place().isDecided() ? null : new Sentence("et sted", "a place"),
                        view.facilitator() == null ? new Sentence("en facilitator", "a facilitator") : null)
                .filter(Objects::nonNull)
                .map(each -> Objects.requireNonNull(each).in(language))
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String all = language.and(missing);
        return Optional.of(new Sentence(
                        "Mødet mangler " + all + ", før der kan inviteres.",
                        "The meeting lacks " + all + " before anybody can be invited.")
                .in(language));
    }

    public static String invite(MeetingView view, List<GuestLine> waiting, LocalDate day, Language language) {
        if (view.hasBegun()) {
            return new Sentence(
                            "Mødet er begyndt, så der sendes ingen mails. Inviter, så fremmødet kan føres.",
                            "The meeting has begun, so no mails are sent. Invite, so that attendance can be recorded.")
                    .in(language);
        }
        int without = (int) waiting.stream().filter(guest -> !guest.hasEmail()).count();
        String due = view.status() == MeetingStatus.PLANNED
                ? firstInvitations(view, day, language)
                : new Sentence(
                                "De er kommet med i netværket, siden der blev inviteret.",
                                "They came to be in the network since the invitations went out.")
                        .in(language);
        return without == 0
                ? due
                : due + " "
                        + new Sentence(
                                        Figures.first(without, language)
                                                + " har ingen e-mail og skal have det at vide på anden måde.",
                                        Figures.first(without, language)
                                                + " without an e-mail address must be told in another way.")
                                .in(language);
    }

    private static String firstInvitations(MeetingView view, LocalDate day, Language language) {
        LocalDate latest = view.meeting().slot().day().minusDays(Adviser.DAYS_TO_INVITE);
        String when = DayInWords.day(latest, language);
        return (latest.isBefore(day)
                        ? new Sentence(
                                "Alt er på plads, men invitationerne er sent på den: de skulle være gået ud senest "
                                        + when + ". Send dem nu; de går ud enkeltvis med kalenderfil.",
                                "Everything is in place, but the invitations are late: they were to go out by " + when
                                        + ". Send them now; they go out one by one with a calendar file.")
                        : new Sentence(
                                "Alt er på plads. Invitationerne går ud enkeltvis med kalenderfil, senest " + when
                                        + ".",
                                "Everything is in place. The invitations go out one by one with a calendar file, by "
                                        + when + "."))
                .in(language);
    }

    /** How many of those invited have answered, in a list. */
    public static String answered(MeetingLine line, Language language) {
        if (line.invited() == 0) {
            return line.status() == MeetingStatus.PLANNED
                    ? new Sentence("Ingen er inviteret endnu.", "Nobody is invited yet.").in(language)
                    : new Sentence("Ingen er inviteret længere.", "Nobody is invited any more.").in(language);
        }
        if (line.answered() == 0) {
            return new Sentence("Ingen har svaret endnu.", "Nobody has answered yet.").in(language);
        }
        if (line.answered() == line.invited()) {
            return new Sentence("Alle har svaret.", "All have answered.").in(language);
        }
        String answered = Figures.first(line.answered(), language);
        String invited = Figures.within(line.invited(), language);
        return new Sentence(
                        answered + " af " + invited + " har svaret.",
                        answered + " of " + invited + (line.answered() == 1 ? " has" : " have") + " answered.")
                .in(language);
    }

    public static String waiting(MeetingView view, LocalDate day, Language language) {
        if (view.status() == MeetingStatus.PLANNED) {
            return new Sentence(
                            "Ingen er med i netværket endnu. Inviter, når nogen har sagt ja.",
                            "Nobody is in the network yet. Invite when somebody has said yes.")
                    .in(language);
        }
        String when = TaskText.due(view.meeting().slot().day(), day, language);
        return new Sentence(
                        "Invitationerne er ude, og mødet er " + when + ". Fremmødet registreres på dagen.",
                        "The invitations are out, and the meeting is " + when + ". Attendance is recorded on the day.")
                .in(language);
    }

    public static String record(MeetingView view, LocalDate day, Language language) {
        if (view.isToBeSettled()) {
            return new Sentence(
                            "Dagen er gået. Registrér, hvem der kom. Blev mødet ikke til noget, så aflys det; så får ingen"
                                    + " besked.",
                            "The day is past. Record who came. If nothing came of the meeting, call it off; then nobody"
                                    + " is told.")
                    .in(language);
        }
        return (view.isLaterToday(day)
                        ? new Sentence(
                                "Når mødet er begyndt, registreres, hvem der kom. Så er det holdt, og når det er slut,"
                                        + " bliver de fremmødte spurgt, hvad de syntes.",
                                "Once the meeting has begun, record who came. Then it is held, and once it is"
                                        + " over, those present are asked what they made of it.")
                        : new Sentence(
                                "Registrér, hvem der kom. Så er mødet holdt, og de fremmødte bliver spurgt, hvad de syntes"
                                        + (view.hasEnded() ? "." : ", når det er slut."),
                                "Record who came. Then the meeting is held, and those present are asked what they made of it"
                                        + (view.hasEnded() ? "." : " once it is over.")))
                .in(language);
    }

    public static String attendanceMissing(int missing, Language language) {
        String number = Figures.first(missing, language);
        return new Sentence(
                        number + (missing == 1 ? " inviteret mangler" : " inviterede mangler")
                                + " fremmøde, før mødet kan afsluttes.",
                        number + " of those invited " + (missing == 1 ? "lacks" : "lack")
                                + " attendance before the meeting can be closed.")
                .in(language);
    }

    public static String close(MeetingView view, Language language) {
        LocalDate last = view.meeting().slot().day().plusDays(NetworkMeeting.DAYS_TO_SETTLE);
        return new Sentence(
                        "Fremmødet er ført. Afslut mødet med det, gruppen aftalte; ellers lukker det af sig selv "
                                + DayInWords.day(last, language) + ".",
                        "Attendance is recorded. Close the meeting with what the group agreed; otherwise it closes by itself on "
                                + DayInWords.day(last, language) + ".")
                .in(language);
    }

    /** Why it is not shown what those present made of the meeting: that may yet come, or never. */
    public static MeetingLabel whyNoResult(MeetingView view) {
        long mayAnswer = view.guests().stream()
                .map(GuestLine::attendance)
                .filter(attendance ->
                        attendance == null || attendance.presence().isThere())
                .count();
        return mayAnswer < EvaluationTally.ENOUGH ? MeetingLabel.NEVER_ENOUGH_ANSWERS : MeetingLabel.TOO_FEW_ANSWERS;
    }
}
