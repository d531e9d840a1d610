package dk.amr.web.page.report;

import dk.amr.domain.meeting.year.Cadence;
import dk.amr.domain.report.attendance.AttendanceReport;
import dk.amr.domain.report.cadence.CadenceReport;
import dk.amr.domain.report.cadence.Deviation;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.meeting.Mark;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.MeetingReportText;
import dk.amr.web.page.text.ReportLabel;
import dk.amr.web.page.text.YearText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report about the meetings of a year: a table with a bar in each row, and the same in numbers.
 *
 * @param note what explains the figures; absent where they need it not
 * @param tabs the other reports that the one who looks may see
 * @param answers what those present answered; absent where the report is not about who came
 */
public record MeetingReportPage(
        int year,
        String heading,
        String title,
        List<Tab> tabs,
        String address,
        List<String> columns,
        List<Row> rows,
        @Nullable String note,
        String whoSees,
        List<Key> keys,
        @Nullable Answers answers) {

    /** A way to another report. */
    public record Tab(String href, String name, boolean isHere) {}

    /** What a part of the bars stands for; the part is a word of the style sheet. */
    public record Key(String part, String words) {}

    /** A row: a name, a bar of two parts, and what stands in the columns. */
    public record Row(
            @Nullable String href,
            String name,
            Bar bar,
            List<String> cells,
            @Nullable String chip) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What those present answered in the whole kreds.
     *
     * @param marks none where there are too few answers
     * @param words on how many answers they stand, or that there are too few
     */
    public record Answers(String heading, List<Mark> marks, String words) {

        public Answers {
            marks = List.copyOf(marks);
        }

        static Answers of(AttendanceReport report, Language language) {
            return new Answers(
                    MeetingReportText.answersHeading(report, language),
                    Mark.of(report.evaluation(), language),
                    MeetingReportText.answers(report, language));
        }
    }

    public MeetingReportPage {
        tabs = List.copyOf(tabs);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
    }

    public boolean hasBars() {
        return !keys.isEmpty();
    }

    public static MeetingReportPage cadence(CadenceReport report, List<Tab> tabs, Language language) {
        return new MeetingReportPage(
                report.year(),
                MeetingReportText.cadence(report, language),
                ReportLabel.CADENCE.in(language),
                tabs,
                "/rapporter/kadence",
                words(language, ReportLabel.HELD, ReportLabel.PLANNED, ReportLabel.MINIMUM, ReportLabel.NEEDED_BY),
                report.networks().stream().map(row -> cadence(row, language)).toList(),
                cadenceNote(report, language),
                ReportLabel.FIGURES_ONLY.in(language),
                List.of(
                        new Key("in", ReportLabel.PART_HELD.in(language)),
                        new Key("offered", ReportLabel.PART_PLANNED.in(language)),
                        new Key("track", ReportLabel.WHOLE_MOST.in(language))),
                null);
    }

    private static String cadenceNote(CadenceReport report, Language language) {
        String dash = ReportLabel.NEEDED_BY_NOTE.in(language);
        return report.networks().stream().anyMatch(row -> row.cadence().isOfPartOfYear())
                ? dash + " " + YearText.ofPartOfYear(language)
                : dash;
    }

    private static Row cadence(CadenceReport.Row row, Language language) {
        Cadence cadence = row.cadence();
        int held = Math.min(cadence.held(), cadence.maximum());
        return new Row(
                null,
                row.network(),
                Bar.of(cadence.maximum(), Math.min(held + cadence.planned(), cadence.maximum()), held),
                List.of(
                        Figures.number(cadence.held(), language),
                        Figures.number(cadence.planned(), language),
                        Figures.number(cadence.minimum(), language),
                        cadence.nextNeededBy() == null ? "–" : DayInWords.brief(cadence.nextNeededBy(), language)),
                YearText.chip(cadence, language).orElse(null));
    }

    public static MeetingReportPage attendance(
            AttendanceReport report, boolean isOffice, List<Tab> tabs, Language language) {
        return new MeetingReportPage(
                report.year(),
                MeetingReportText.attendance(report, language),
                ReportLabel.ATTENDANCE.in(language),
                tabs,
                "/rapporter/fremmoede",
                words(
                        language,
                        ReportLabel.MEETINGS,
                        ReportLabel.INVITED,
                        ReportLabel.PRESENT,
                        ReportLabel.NO_SHOW,
                        ReportLabel.NO_SUPPORT),
                Stream.concat(report.networks().stream(), Stream.of(report.total()))
                        .map(row -> attendance(row, language))
                        .toList(),
                ReportLabel.HELD_MEETINGS_ONLY.in(language),
                (isOffice ? ReportLabel.WHO_SEES_OFFICE : ReportLabel.FIGURES_ONLY).in(language),
                List.of(
                        new Key("in", ReportLabel.PART_PRESENT.in(language)),
                        new Key("track", ReportLabel.WHOLE_INVITED.in(language))),
                Answers.of(report, language));
    }

    private static Row attendance(AttendanceReport.Row row, Language language) {
        return new Row(
                null,
                row.name().isEmpty() ? ReportLabel.WHOLE_KREDS.in(language) : row.name(),
                Bar.of(row.invited(), row.present(), row.present()),
                List.of(
                        Figures.number(row.meetings(), language),
                        Figures.numberOrDash(row.invited(), language),
                        row.ratio().map(ratio -> unbroken(ratio.in(language))).orElse("–"),
                        Figures.numberOrDash(row.noShow(), language),
                        Figures.numberOrDash(row.noLeaderSupport(), language)),
                null);
    }

    /** So that a figure and its share stay on one line. */
    private static String unbroken(String figure) {
        return figure.replace(' ', '\u00a0');
    }

    public static MeetingReportPage deviations(
            List<Deviation> deviations, int year, boolean isOpen, List<Tab> tabs, Language language) {
        return new MeetingReportPage(
                year,
                MeetingReportText.deviations(deviations.size(), year, language),
                ReportLabel.DEVIATIONS.in(language),
                tabs,
                "/rapporter/afvigelser",
                words(language, ReportLabel.DAY, ReportLabel.WHAT, ReportLabel.REASON),
                deviations.stream()
                        .map(each -> new Row(
                                isOpen ? "/moeder/" + each.meeting().value() : null,
                                each.network().value(),
                                Bar.of(null, null, null),
                                List.of(
                                        DayInWords.brief(each.slot().day(), language),
                                        each.kind().title().in(language),
                                        each.reason().isEmpty()
                                                ? ReportLabel.NO_REASON.in(language)
                                                : each.reason().text()),
                                null))
                        .toList(),
                null,
                ReportLabel.WHO_SEES_OFFICE.in(language),
                List.of(),
                null);
    }

    private static List<String> words(Language language, ReportLabel... labels) {
        return Stream.of(labels).map(label -> label.in(language)).toList();
    }
}
