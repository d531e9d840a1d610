package dk.amr.web.page.register;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.register.FieldChange;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.Newcomer;
import dk.amr.domain.register.RegisterLine;
import dk.amr.domain.register.Remark;
import dk.amr.domain.register.RemarkGroup;
import dk.amr.domain.register.Tally;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.ImportText;
import dk.amr.web.page.text.RegisterLabel;
import dk.amr.web.page.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file does to the register: told before it is taken over, and again when it has been.
 *
 * @param caveats what comes of it that may not be expected
 * @param newcomers who are new, or have a mandate that is, by name
 * @param takeover what can be done next; absent where nothing is left to do
 */
public record ImportPage(
        String heading,
        String lead,
        boolean isApplied,
        List<Figure> figures,
        @Nullable String uncovered,
        List<String> caveats,
        List<String> newcomers,
        @Nullable String moreNewcomers,
        @Nullable String changingHeading,
        List<Change> changing,
        @Nullable String moreChanging,
        String missing,
        List<Gone> gone,
        @Nullable String moreGone,
        @Nullable String refusedHeading,
        List<Row> refused,
        @Nullable String warningsHeading,
        List<Row> warnings,
        @Nullable Takeover takeover) {

    /** How many of one kind are new, changed and as they were. */
    public record Figure(String name, String fresh, String changed, String unchanged) {}

    /** A field that is registered and changes; what was empty, or becomes so, is empty. */
    public record Change(String name, String field, String before, String after) {

        @Override
        public String toString() {
            return "Change";
        }
    }

    /** Somebody whom the file does not hold, or a mandate that it does not; what there is not is empty. */
    public record Gone(String name, String memberNumber, String mandate, String workplace) {

        @Override
        public String toString() {
            return "Gone";
        }
    }

    /** Something to say about some rows, or about the whole file. */
    public record Row(String place, String column, String why) {}

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
        caveats = List.copyOf(caveats);
        newcomers = List.copyOf(newcomers);
        changing = List.copyOf(changing);
        gone = List.copyOf(gone);
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
                ImportText.uncovered(report, language).orElse(null),
                report.caveats().sentences().stream()
                        .map(each -> each.in(language))
                        .toList(),
                report.newcomers().stream()
                        .map(each -> newcomer(each, language))
                        .toList(),
                ImportText.moreNewcomers(report, language).orElse(null),
                report.changing().isEmpty() ? null : ImportText.changingHeading(report, language),
                report.changing().stream().map(each -> change(each, language)).toList(),
                ImportText.moreChanging(report, language).orElse(null),
                ImportText.missing(report, language),
                report.gone().stream().map(line -> gone(line, language)).toList(),
                ImportText.moreGone(report, language).orElse(null),
                report.refused().isEmpty() ? null : ImportText.refusedHeading(report, language),
                rows(report.refused(), language),
                report.warnings().isEmpty() ? null : RegisterLabel.WORTH_A_LOOK.in(language),
                rows(report.warnings(), language),
                takeover);
    }

    private static String newcomer(Newcomer each, Language language) {
        return Stream.concat(
                        Stream.of(each.name()),
                        each.roles().stream().map(role -> role.title().in(language)))
                .collect(Collectors.joining(", "));
    }

    private static Change change(FieldChange each, Language language) {
        MandateRole role = each.role();
        return new Change(
                each.name() + (role == null ? "" : ", " + role.title().in(language)),
                each.heading(),
                each.before(),
                each.after());
    }

    private static Gone gone(RegisterLine line, Language language) {
        Mandate mandate = line.mandate();
        MemberNumber number = line.person().memberNumber();
        return new Gone(
                line.person().name().full(),
                number == null ? "" : number.value(),
                mandate == null ? "" : mandate.seat().role().title().in(language),
                line.workplace() == null ? "" : line.workplace().name().value());
    }

    private static Figure figure(Words name, Tally tally, Language language) {
        return new Figure(
                name.in(language),
                Figures.number(tally.fresh(), language),
                Figures.number(tally.changed(), language),
                Figures.number(tally.unchanged(), language));
    }

    private static List<Row> rows(List<Remark> remarks, Language language) {
        return RemarkGroup.of(remarks).stream()
                .map(group -> new Row(
                        group.place(language),
                        group.column() == null ? "" : group.column(),
                        group.sentence().in(language)))
                .toList();
    }

    @Override
    public String toString() {
        return "ImportPage";
    }
}
