package dk.amr.cli.register;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Json;
import dk.amr.domain.register.undo.Figures;
import dk.amr.domain.register.undo.UndoImport;
import dk.amr.domain.register.undo.UndoReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "undo")
final class UndoImportCommand implements Action {

    @Parameters(arity = "0..1", paramLabel = "IMPORT")
    private @Nullable Integer number;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "table|json")
    private Format format = Format.TABLE;

    private final Console console;
    private final Clerk clerk;
    private final UndoImport undoImport;

    @Inject
    UndoImportCommand(Console console, Clerk clerk, UndoImport undoImport) {
        this.console = console;
        this.clerk = clerk;
        this.undoImport = undoImport;
    }

    @Override
    public ExitCode run() {
        ImportSummary.mustBeShowable(format);
        UndoReport report = undoImport.undo(clerk.caller(), new UndoImport.Request(number, dryRun));
        console.print(
                format == Format.JSON ? Json.of(new ImportDocument(console.language()).undo(report)) : text(report));
        return report.obstacles().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private String text(UndoReport report) {
        Figures figures = report.record().figures();
        List<String> lines = new ArrayList<>();
        lines.add(heading(report));
        lines.add(line("Personer", "People", figures.persons()));
        lines.add(line("Arbejdspladser", "Workplaces", figures.workplaces()));
        lines.add(line("Hverv", "Mandates", figures.mandates()));
        lines.add(line("Medlemskaber", "Memberships", figures.memberships()));
        lines.add(line("Kommunegrupper", "Kommunegrupper", figures.kommunegrupper()));
        if (!report.obstacles().isEmpty()) {
            lines.add(console.in(
                    "I vejen, så indlæsningen ikke kan fortrydes:",
                    "In the way, so that the import cannot be undone:"));
            report.obstacles().forEach(each -> lines.add("  " + each.in(console.language())));
        }
        return String.join("\n", lines);
    }

    private String heading(UndoReport report) {
        int which = report.record().number();
        return report.isUndone()
                ? console.in("Fortrudt: indlæsning " + which, "Undone: import " + which)
                : console.in(
                        "Prøve: indlæsning " + which + ", intet er ændret",
                        "Dry run: import " + which + ", nothing was changed");
    }

    private String line(String danish, String english, Figures.Count count) {
        return "%-15s %6d %s %6d %s"
                .formatted(
                        console.in(danish, english),
                        count.fresh(),
                        console.in("fjernes", "removed"),
                        count.changed(),
                        console.in("bliver som før", "as before again"));
    }
}
