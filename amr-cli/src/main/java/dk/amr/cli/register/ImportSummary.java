package dk.amr.cli.register;

import dk.amr.cli.console.Console;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Json;
import dk.amr.domain.kreds.Municipality;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.Remark;
import dk.amr.domain.register.RemarkGroup;
import dk.amr.domain.register.Tally;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an import did or would do, for people and for programs. */
final class ImportSummary {

    private static final int SHOWN = 20;

    private final ImportReport report;
    private final Console console;

    ImportSummary(ImportReport report, Console console) {
        this.report = report;
        this.console = console;
    }

    static void mustBeShowable(Format format) {
        if (format == Format.CSV) {
            throw new Trouble(
                    "Indlæsningen kan vises som table eller json.", "The import can be shown as table or json.");
        }
    }

    String asJson() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rows", report.rows());
        document.put("persons", json(report.persons()));
        document.put("workplaces", json(report.workplaces()));
        document.put("mandates", json(report.mandates()));
        document.put("memberships", json(report.memberships()));
        document.put("missing", report.missing());
        document.put("warnings", report.warnings().stream().map(this::warning).toList());
        document.put("refused", report.refused().stream().map(this::refusal).toList());
        document.put("applied", report.applied());
        return Json.of(document);
    }

    String asText(boolean dryRun) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(dryRun));
        lines.add(line("Personer", "People", report.persons()));
        lines.add(line("Arbejdspladser", "Workplaces", report.workplaces()));
        lines.add(line("Hverv", "Mandates", report.mandates()));
        lines.add(line("Medlemskaber", "Memberships", report.memberships()));
        if (!report.uncovered().isEmpty()) {
            String names = report.uncovered().stream().map(Municipality::name).collect(Collectors.joining(", "));
            lines.add(console.in("Nye kommunegrupper: " + names, "New kommunegrupper: " + names));
        }
        report.caveats().sentences().forEach(each -> lines.add(each.in(console.language())));
        addChanging(lines);
        lines.add(console.in(
                "Findes i registret, men ikke i filen: " + report.missing() + " (intet er afsluttet)",
                "In the register but not in the file: " + report.missing() + " (nothing was ended)"));
        addGone(lines);
        addRemarks(lines, console.in("Værd at se på", "Worth a look"), report.warnings());
        addRemarks(lines, console.in("Afvist", "Refused"), report.refused());
        return String.join("\n", lines);
    }

    /** One sentence that names the first row that is refused, and what to do. */
    Sentence whyRefused(boolean partial) {
        RemarkGroup first = RemarkGroup.of(report.refused().subList(0, 1)).getFirst();
        int count = report.refused().size();
        String danish = partial ? "Resten er læst ind. " : "Intet er læst ind. ";
        String english = partial ? "The rest was imported. " : "Nothing was imported. ";
        return new Sentence(
                danish + "Afviste rækker: " + count + ", den første er " + remark(first, Language.DANISH)
                        + (partial ? "" : " Ret dem, eller læs resten ind med --partial."),
                english + "Rows refused: " + count + ", the first is " + remark(first, Language.ENGLISH)
                        + (partial ? "" : " Correct them, or import the rest with --partial."));
    }

    private String heading(boolean dryRun) {
        String danish = report.rows() + (report.rows() == 1 ? " række" : " rækker");
        String english = report.rows() + (report.rows() == 1 ? " row" : " rows");
        if (report.applied()) {
            int taken = report.rows() - report.refused().size();
            boolean isWhole = report.refused().isEmpty();
            return console.in(
                    "Læst ind: " + (isWhole ? "" : taken + " af ") + danish,
                    "Imported: " + (isWhole ? "" : taken + " of ") + english);
        }
        return dryRun
                ? console.in("Prøve: " + danish + ", intet er ændret", "Dry run: " + english + ", nothing was changed")
                : console.in("Ikke læst ind: " + danish, "Not imported: " + english);
    }

    private String line(String danish, String english, Tally tally) {
        return "%-15s %6d %s %6d %s %6d %s"
                .formatted(
                        console.in(danish, english),
                        tally.fresh(),
                        console.in("nye", "new"),
                        tally.changed(),
                        console.in("ændrede", "changed"),
                        tally.unchanged(),
                        console.in("uændrede", "unchanged"));
    }

    private void addChanging(List<String> lines) {
        report.changing()
                .forEach(each -> lines.add("  " + each.name() + ", " + each.heading() + ": "
                        + (each.before().isEmpty() ? "" : each.before() + " ")
                        + "→ " + each.after()));
        if (report.changing().size() == ImportReport.NAMED) {
            lines.add("  " + console.in("… der kan være flere", "… there may be more"));
        }
    }

    private void addGone(List<String> lines) {
        report.gone().forEach(each -> lines.add("  " + each.inWords(console.language())));
        if (!report.gone().isEmpty() && report.missing() > report.gone().size()) {
            int more = report.missing() - report.gone().size();
            lines.add("  " + console.in("… og " + more + " til", "… and " + more + " more"));
        }
    }

    private void addRemarks(List<String> lines, String heading, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        lines.add(heading + ": " + remarks.size());
        List<RemarkGroup> groups = RemarkGroup.of(remarks);
        groups.stream().limit(SHOWN).forEach(each -> lines.add("  " + remark(each, console.language())));
        if (groups.size() > SHOWN) {
            lines.add("  " + console.in("… se alle med --format json", "… see all with --format json"));
        }
    }

    private static String remark(RemarkGroup group, Language language) {
        String column = group.column() == null ? "" : ", " + group.column();
        return group.place(language).toLowerCase(Locale.ROOT) + column + ": "
                + group.sentence().in(language);
    }

    private static Map<String, Integer> json(Tally tally) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("new", tally.fresh());
        counts.put("changed", tally.changed());
        counts.put("unchanged", tally.unchanged());
        return counts;
    }

    private Map<String, @Nullable Object> warning(Remark remark) {
        Map<String, @Nullable Object> object = refusal(remark);
        object.remove("column");
        return object;
    }

    private Map<String, @Nullable Object> refusal(Remark remark) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("row", remark.row());
        object.put("column", remark.column());
        object.put("rule", remark.rule());
        object.put("message", remark.sentence().in(console.language()));
        return object;
    }
}
