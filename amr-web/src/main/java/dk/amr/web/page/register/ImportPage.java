package dk.amr.web.page.register;

import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.Remark;
import dk.amr.domain.register.Tally;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.ImportText;
import dk.amr.web.page.text.RegisterLabel;
import dk.amr.web.page.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file does to the register: told before it is taken over, and again when it has been.
 *
 * @param takeover what can be done next; absent where nothing is left to do
 */
public record ImportPage(
        String heading,
        String lead,
        boolean isApplied,
        List<Figure> figures,
        String missing,
        @Nullable String refusedHeading,
        List<Row> refused,
        @Nullable String warningsHeading,
        List<Row> warnings,
        @Nullable Takeover takeover) {

    /** How many of one kind are new, changed and as they were. */
    public record Figure(String name, String fresh, String changed, String unchanged) {}

    /** Something to say about a row; the number is empty where it is about the whole file. */
    public record Row(String row, String column, String why) {}

    /**
     * The button that takes over what was shown.
     *
     * @param file the word for the file that waits
     * @param isPartial whether refused rows are left out by it
     */
    public record Takeover(String file, boolean isPartial, String button, String consequence) {

        @Override
        public String toString() {
            return "Takeover";
        }
    }

    public ImportPage {
        figures = List.copyOf(figures);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
    }

    /** What would happen, with the way to let it. */
    public static ImportPage preview(ImportReport report, String file, Language language) {
        Takeover takeover = ImportText.button(report, language)
                .map(button -> new Takeover(
                        file, !report.refused().isEmpty(), button, ImportText.consequence(report, language)))
                .orElse(null);
        return of(report, takeover, language);
    }

    /** What has happened. */
    public static ImportPage done(ImportReport report, Language language) {
        return of(report, null, language);
    }

    private static ImportPage of(ImportReport report, @Nullable Takeover takeover, Language language) {
        return new ImportPage(
                ImportText.heading(report, language),
                ImportText.lead(report, language),
                report.applied(),
                List.of(
                        figure(RegisterLabel.PERSONS, report.persons(), language),
                        figure(RegisterLabel.WORKPLACES, report.workplaces(), language),
                        figure(RegisterLabel.MANDATES, report.mandates(), language),
                        figure(RegisterLabel.MEMBERSHIPS, report.memberships(), language)),
                ImportText.missing(report.missing(), language),
                report.refused().isEmpty() ? null : ImportText.refusedHeading(report, language),
                rows(report.refused(), language),
                report.warnings().isEmpty() ? null : RegisterLabel.WORTH_A_LOOK.in(language),
                rows(report.warnings(), language),
                takeover);
    }

    private static Figure figure(Words name, Tally tally, Language language) {
        return new Figure(
                name.in(language),
                Figures.number(tally.fresh(), language),
                Figures.number(tally.changed(), language),
                Figures.number(tally.unchanged(), language));
    }

    private static List<Row> rows(List<Remark> remarks, Language language) {
        return remarks.stream()
                .map(remark -> new Row(
                        remark.row() == 0 ? "" : Figures.number(remark.row(), language),
                        remark.column() == null ? "" : remark.column(),
                        remark.sentence().in(language)))
                .toList();
    }

    @Override
    public String toString() {
        return "ImportPage";
    }
}
