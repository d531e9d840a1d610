package dk.amr.web.page.meeting;

import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.MeetingLabel;
import dk.amr.web.page.text.MeetingText;
import dk.amr.web.page.text.StepText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What moves a meeting on.
 *
 * @param names whom it concerns, where that is to be seen before
 * @param invite what stands on the button that invites, where one may
 * @param way where else to go on
 */
public record NextStep(
        String sentence,
        List<String> names,
        @Nullable String invite,
        @Nullable Way way) {

    /** A way on. */
    public record Way(String href, String label) {}

    public NextStep {
        names = List.copyOf(names);
    }

    static NextStep of(MeetingView view, MeetingDeeds deeds, LocalDate day, Language language) {
        String address = "/moeder/" + view.meeting().id().value();
        return switch (view.status()) {
            case CANCELLED -> told(StepText.cancelled(view, language));
            case CLOSED -> told(StepText.closed(language));
            case HELD -> held(view, address, deeds, language);
            case PLANNED, INVITED -> ahead(view, address, deeds, day, language);
        };
    }

    private static NextStep ahead(
            MeetingView view, String address, MeetingDeeds deeds, LocalDate day, Language language) {
        Optional<String> lacks = StepText.lacks(view, language);
        if (view.status() == MeetingStatus.PLANNED && view.isToBeSettled()) {
            return way(
                    StepText.passedUninvited(language),
                    deeds.mayCancel(),
                    address + "/aflys",
                    MeetingLabel.CANCEL_IT,
                    language);
        }
        if (StepText.isForNobody(view)) {
            return way(
                    StepText.forNobody(language),
                    deeds.mayCancel(),
                    address + "/aflys",
                    MeetingLabel.CANCEL_IT,
                    language);
        }
        if (lacks.isPresent()) {
            return way(lacks.get(), deeds.mayRevise(), address + "/ret", MeetingLabel.CHANGE, language);
        }
        if (view.status() == MeetingStatus.INVITED
                && !day.isBefore(view.meeting().slot().day())) {
            return way(
                    StepText.record(view, day, language),
                    deeds.mayRecord(),
                    address + "/fremmoede",
                    MeetingLabel.RECORD_ATTENDANCE,
                    language);
        }
        List<GuestLine> waiting = MeetingText.toInvite(view);
        if (waiting.isEmpty()) {
            return told(StepText.waiting(view, day, language));
        }
        return new NextStep(
                StepText.invite(view, waiting, day, language),
                waiting.stream().map(guest -> guest.name().full()).toList(),
                deeds.mayInvite() ? MeetingText.invite(waiting.size(), language) : null,
                null);
    }

    private static NextStep held(MeetingView view, String address, MeetingDeeds deeds, Language language) {
        long missing = view.guests().stream().filter(GuestLine::isAwaited).count();
        return missing > 0
                ? way(
                        StepText.attendanceMissing((int) missing, language),
                        deeds.mayRecord(),
                        address + "/fremmoede",
                        MeetingLabel.RECORD_ATTENDANCE,
                        language)
                : way(
                        StepText.close(view, language),
                        deeds.mayClose(),
                        address + "/afslut",
                        MeetingLabel.CLOSE_IT,
                        language);
    }

    private static NextStep told(String sentence) {
        return new NextStep(sentence, List.of(), null, null);
    }

    private static NextStep way(String sentence, boolean isOpen, String href, MeetingLabel label, Language language) {
        return new NextStep(sentence, List.of(), null, isOpen ? new Way(href, label.in(language)) : null);
    }

    @Override
    public String toString() {
        return "NextStep";
    }
}
