package dk.amr.web.page.report;

import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.report.LeaveReport;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.LeaveReportText;
import dk.amr.web.page.text.OverviewText;
import dk.amr.web.page.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of wishes for time off in a year, in a sentence, in figures and in a picture.
 *
 * @param cancelled wishes for meetings that were cancelled, apart from all the rest
 * @param whoSees that small numbers are left out; absent for the office
 */
public record LeaveReportPage(
        String heading,
        String lead,
        int year,
        List<MeetingReportPage.Tab> tabs,
        List<Figure> figures,
        List<Row> rows,
        String total,
        String cancelled,
        @Nullable String whoSees) {

    /** One number. */
    public record Figure(String name, String number) {}

    /** A line of the table. */
    public record Row(String name, Bar bar, String number) {}

    public LeaveReportPage {
        tabs = List.copyOf(tabs);
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /** Every figure as it is. */
    public static LeaveReportPage ofOffice(LeaveReport report, List<MeetingReportPage.Tab> tabs, Language language) {
        return of(report, tabs, null, language);
    }

    /** For FU and the chair. */
    public static LeaveReportPage ofFu(LeaveReport report, List<MeetingReportPage.Tab> tabs, Language language) {
        return of(report, tabs, OverviewText.smallCells().in(language), language);
    }

    private static LeaveReportPage of(
            LeaveReport report, List<MeetingReportPage.Tab> tabs, @Nullable String whoSees, Language language) {
        return new LeaveReportPage(
                LeaveReportText.heading(report, language),
                LeaveReportText.lead(report, language),
                report.year(),
                tabs,
                List.of(
                        figure(LeaveReportText.PEOPLE, report.people(), language),
                        figure(LeaveReportText.ALL_PLACES, report.places(), language),
                        figure(LeaveReportText.ASKED, report.asked(), language),
                        figure(LeaveReportText.ANSWERED, report.answered(), language)),
                rows(report, language),
                Figures.numberOrDash(report.places(), language),
                Figures.numberOrDash(report.count(LeaveState.VOID), language),
                whoSees);
    }

    private static Figure figure(Words name, @Nullable Integer number, Language language) {
        return new Figure(name.in(language), Figures.numberOrDash(number, language));
    }

    private static List<Row> rows(LeaveReport report, Language language) {
        return Stream.concat(
                        Stream.of(row(
                                LeaveReportText.NOBODY_ASKED.in(language), report.notRequested(), report, language)),
                        report.rows().stream()
                                .filter(row -> row.state() != LeaveState.VOID)
                                .map(row -> row(row.state().title().in(language), row.count(), report, language)))
                .toList();
    }

    private static Row row(String name, @Nullable Integer count, LeaveReport report, Language language) {
        return new Row(name, Bar.of(report.places(), 0, count), Figures.numberOrDash(count, language));
    }
}
