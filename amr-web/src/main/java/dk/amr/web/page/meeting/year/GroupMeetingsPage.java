package dk.amr.web.page.meeting.year;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.ListKommunegruppeMeetings;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.Figures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kommunegruppemøder of a year, of all groups or of one. */
public record GroupMeetingsPage(
        int year,
        String heading,
        String before,
        String after,
        List<Row> rows,
        @Nullable String planHref,
        @Nullable String done) {

    /** One of them in one line. */
    public record Row(
            String group,
            String time,
            String place,
            String state,
            boolean isCancelled,
            @Nullable String came,
            @Nullable String holdHref,
            @Nullable String cancelHref) {}

    public GroupMeetingsPage {
        rows = List.copyOf(rows);
    }

    public static GroupMeetingsPage of(
            List<ListKommunegruppeMeetings.Line> lines,
            int year,
            boolean mayPlan,
            boolean maySettle,
            String done,
            LocalDate day,
            Language language) {
        return new GroupMeetingsPage(
                year,
                heading(lines, year, day, language),
                "/kommunegruppemoeder?aar=" + (year - 1),
                "/kommunegruppemoeder?aar=" + (year + 1),
                lines.stream().map(line -> row(line, maySettle, day, language)).toList(),
                mayPlan ? "/kommunegruppemoeder/nyt" : null,
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null));
    }

    private static String heading(
            List<ListKommunegruppeMeetings.Line> lines, int year, LocalDate day, Language language) {
        int waiting = (int) lines.stream()
                .map(ListKommunegruppeMeetings.Line::meeting)
                .filter(meeting -> meeting.state() == KommunegruppeMeeting.State.PLANNED
                        && meeting.slot().isPast(day))
                .count();
        String number = Figures.firstNeuter(waiting == 0 ? lines.size() : waiting, language);
        boolean isOne = (waiting == 0 ? lines.size() : waiting) == 1;
        return waiting == 0
                ? new Sentence(
                                number + (isOne ? " kommunegruppemøde i " : " kommunegruppemøder i ") + year,
                                number + (isOne ? " kommunegruppemøde in " : " kommunegruppemøder in ") + year)
                        .in(language)
                : new Sentence(
                                number + (isOne ? " kommunegruppemøde" : " kommunegruppemøder")
                                        + " skal registreres som holdt",
                                number + (isOne ? " kommunegruppemøde is" : " kommunegruppemøder are")
                                        + " to be recorded as held")
                        .in(language);
    }

    private static Row row(ListKommunegruppeMeetings.Line line, boolean maySettle, LocalDate day, Language language) {
        KommunegruppeMeeting meeting = line.meeting();
        Turnout turnout = meeting.turnout();
        String address = "/kommunegruppemoeder/" + meeting.id().value();
        String year = "?aar=" + meeting.slot().day().getYear();
        boolean isPast = !meeting.slot().day().isAfter(day);
        return new Row(
                line.kommunegruppe().value(),
                SlotInWords.brief(meeting.slot(), language),
                meeting.place().text(),
                meeting.state().title().in(language),
                meeting.isCancelled(),
                turnout == null ? null : turnout.trs() + " TR, " + turnout.amrs() + " AMR",
                maySettle && isPast && !meeting.isCancelled() ? address + "/holdt" + year : null,
                maySettle && !meeting.isHeld() && !meeting.isCancelled() ? address + "/aflys" + year : null);
    }
}
