package dk.amr.web.page.report;

import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.meeting.NextMeetings;
import dk.amr.web.page.task.TaskCard;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.OverviewText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The front page: whether the promise is kept, in a sentence, in figures and in a picture. */
public record OverviewPage(
        String heading,
        @Nullable String lead,
        List<Figure> figures,
        List<Row> rows,
        Row total,
        @Nullable String whoSees,
        @Nullable TaskCard tasks,
        NextMeetings meetings,
        @Nullable String done) {

    /** One number, and where to see those it counts. */
    public record Figure(
            String name,
            String number,
            boolean isApart,
            @Nullable String href) {}

    /** A line of the table. */
    public record Row(
            String name,
            @Nullable String href,
            boolean lacksNetwork,
            Bar bar,
            String eligible,
            String offered,
            boolean isBehind,
            String inNetwork) {}

    public OverviewPage {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /** For the office, with ways on; absent while there is no register. */
    public static @Nullable OverviewPage ofOffice(
            CoverageReport report, Map<String, String> groupsByName, Language language) {
        return report.kommunegrupper().isEmpty() ? null : of(report, groupsByName, null, language);
    }

    /** For FU and the chair: figures alone. */
    public static @Nullable OverviewPage ofFu(CoverageReport report, Language language) {
        String whoSees = OverviewText.smallCells().in(language);
        return report.kommunegrupper().isEmpty() ? null : of(report, Map.of(), whoSees, language);
    }

    /** With what waits, the meetings that come next, and what was just done, for those who see it. */
    public OverviewPage with(TaskCard card, NextMeetings next, @Nullable String deed) {
        return new OverviewPage(heading, lead, figures, rows, total, whoSees, card, next, deed);
    }

    /** With how many messages did not arrive, which changes what the heading means. */
    public OverviewPage withFailed(int messages, Language language) {
        if (messages == 0) {
            return this;
        }
        String failed = OverviewText.notArrived(messages, language);
        String told = lead == null ? failed : lead + " " + failed;
        return new OverviewPage(heading, told, figures, rows, total, whoSees, tasks, meetings, done);
    }

    private static OverviewPage of(
            CoverageReport report, Map<String, String> groupsByName, @Nullable String whoSees, Language language) {
        boolean anyNetwork = report.kommunegrupper().stream().anyMatch(CoverageReport.Row::hasNetwork);
        List<Row> rows = report.kommunegrupper().stream()
                .map(row -> row(row, groupsByName.get(row.name()), anyNetwork, language))
                .toList();
        return new OverviewPage(
                OverviewText.heading(report, language),
                OverviewText.lead(report, language).orElse(null),
                figures(report, !groupsByName.isEmpty(), language),
                rows,
                total(report, language),
                whoSees,
                null,
                new NextMeetings(List.of()),
                null);
    }

    private static List<Figure> figures(CoverageReport report, boolean hasLinks, Language language) {
        return List.of(
                figure(OverviewText.mayHaveOffer(language), report.eligible(), language),
                figure(OverviewText.haveOffer(report, language), report.offered(), language),
                figure(OverviewText.areIn(report, language), report.inNetwork(), language),
                new Figure(
                        OverviewText.notMembers(language),
                        Figures.numberOrDash(report.notMembers(), language),
                        true,
                        hasLinks ? "/personer?hverv=amr&medlem=nej" : null));
    }

    private static Figure figure(String name, @Nullable Integer number, Language language) {
        return new Figure(name, Figures.numberOrDash(number, language), false, null);
    }

    private static Row row(CoverageReport.Row row, @Nullable String id, boolean anyNetwork, Language language) {
        boolean isBehind = row.eligible() != null && row.offered() != null && row.offered() < row.eligible();
        return new Row(
                row.name(),
                Optional.ofNullable(id).map(known -> "/kommunegrupper/" + known).orElse(null),
                anyNetwork && !row.hasNetwork(),
                Bar.of(row.eligible(), row.offered(), row.inNetwork()),
                Figures.numberOrDash(row.eligible(), language),
                Figures.numberOrDash(row.offered(), language),
                isBehind,
                Figures.numberOrDash(row.inNetwork(), language));
    }

    private static Row total(CoverageReport report, Language language) {
        return row(
                new CoverageReport.Row("", true, report.eligible(), report.offered(), report.inNetwork()),
                null,
                false,
                language);
    }
}
