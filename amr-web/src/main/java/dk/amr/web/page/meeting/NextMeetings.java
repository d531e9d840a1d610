package dk.amr.web.page.meeting;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.look.MeetingLine;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.MandateText;
import dk.amr.web.page.text.StepText;
import java.util.Comparator;
import java.util.List;

/** The few meetings that come next, on the overview: one's own first. */
public record NextMeetings(List<Line> lines) {

    /** A meeting, when it is and how many have answered. */
    public record Line(String href, String name, String when, String answers) {}

    private static final int SHOWN = 5;

    public NextMeetings {
        lines = List.copyOf(lines);
    }

    /** Of meetings that are still to be held. */
    public static NextMeetings of(List<MeetingLine> ahead, Language language) {
        return new NextMeetings(ahead.stream()
                .sorted(Comparator.comparing((MeetingLine line) -> !line.isOwn())
                        .thenComparing(line -> line.meeting().slot().start()))
                .limit(SHOWN)
                .map(line -> new Line(
                        "/moeder/" + line.meeting().id().value(),
                        line.network().value(),
                        MandateText.capital(SlotInWords.full(line.meeting().slot(), language)),
                        StepText.answered(line, language)))
                .toList());
    }
}
