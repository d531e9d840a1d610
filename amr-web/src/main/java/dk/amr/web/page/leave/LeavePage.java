package dk.amr.web.page.leave;

import dk.amr.domain.meeting.leave.LeaveLine;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.Hours;
import dk.amr.web.page.text.LeaveLabel;
import dk.amr.web.page.text.LeaveText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time off for a meeting: where it stands for each who is invited, and two forms.
 *
 * @param meeting the address of the meeting's page
 * @param year the address of the year's report, for those who may see it
 */
public record LeavePage(
        String meeting,
        String meetingName,
        String heading,
        String lead,
        @Nullable String done,
        List<Row> rows,
        LeaveForms forms,
        @Nullable String year) {

    /** Somebody who is invited. */
    public record Row(String href, String name, String state, boolean isWaiting, String hours, String leader) {

        static Row of(LeaveLine line, Language language) {
            return new Row(
                    "/personer/" + line.person().value(),
                    line.name().full(),
                    line.state() == null
                            ? LeaveLabel.NOT_REQUESTED.in(language)
                            : line.state().title().in(language),
                    line.state() == LeaveState.REQUESTED,
                    line.request() == null ? "" : Hours.inWords(line.request().needed(), language),
                    LeaveText.leader(line, language));
        }

        @Override
        public String toString() {
            return "Row";
        }
    }

    public LeavePage {
        rows = List.copyOf(rows);
    }

    public static LeavePage of(
            MeetingView view,
            List<LeaveLine> lines,
            LeaveDeeds deeds,
            LeaveForms.Typed typed,
            String done,
            Language language) {
        return new LeavePage(
                "/moeder/" + view.meeting().id().value(),
                view.network().value(),
                LeaveText.heading(lines, language),
                LeaveText.lead(view, language),
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null),
                lines.stream().map(line -> Row.of(line, language)).toList(),
                LeaveForms.of(lines, deeds, typed, language),
                deeds.mayReport()
                        ? "/rapporter/tjenestefri?aar="
                                + view.meeting().slot().day().getYear()
                        : null);
    }

    @Override
    public String toString() {
        return "LeavePage";
    }
}
