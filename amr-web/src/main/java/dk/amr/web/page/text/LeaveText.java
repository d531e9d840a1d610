package dk.amr.web.page.text;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.leave.LeaveLine;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page about time off for a meeting says. */
public final class LeaveText {

    private LeaveText() {}

    public static String heading(List<LeaveLine> lines, Language language) {
        int waiting = (int) lines.stream()
                .filter(line -> line.state() == LeaveState.REQUESTED)
                .count();
        return Figures.first(waiting, language)
                + new Sentence(
                                " venter på svar om tjenestefri",
                                waiting == 1 ? " awaits an answer about time off" : " await an answer about time off")
                        .in(language);
    }

    public static String lead(MeetingView view, Language language) {
        String when = SlotInWords.full(view.meeting().slot(), language);
        return new Sentence(
                        "Mødet i netværket i " + view.network().value() + " er " + when + ".",
                        "The meeting of the network in " + view.network().value() + " is on " + when + ".")
                .in(language);
    }

    /** Whom no leader may hear of; nothing when everybody agrees. */
    public static Optional<String> withoutConsent(List<LeaveLine> lines, Language language) {
        String names = lines.stream()
                .filter(line -> !line.mayBeNamed())
                .map(line -> line.name().full())
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                                        "Der er intet samtykke til at nævne dem her over for deres leder: ",
                                        "There is no consent to naming these to their leader: ")
                                .in(language)
                        + names
                        + ".");
    }

    public static String leader(LeaveLine line, Language language) {
        if (line.request() != null && line.request().contactsLeader()) {
            return LeaveLabel.IS_ASKED.in(language);
        }
        return (line.mayBeNamed() ? LeaveLabel.MAY_BE_ASKED : LeaveLabel.MAY_NOT_BE_ASKED).in(language);
    }
}
