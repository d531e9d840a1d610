package dk.amr.cli.register;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Json;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.register.undo.Figures;
import dk.amr.domain.register.undo.ImportLine;
import dk.amr.domain.register.undo.ListImports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "imports")
final class ListImportsCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final ListImports listImports;

    @Inject
    ListImportsCommand(Console console, Display display, Clerk clerk, ListImports listImports) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.listImports = listImports;
    }

    @Override
    public ExitCode run() {
        List<ImportLine> lines = listImports.list(clerk.caller());
        if (format == Format.JSON) {
            ImportDocument document = new ImportDocument(console.language());
            console.print(
                    Json.of(Map.of("imports", lines.stream().map(document::line).toList())));
        } else {
            display.show(format, listing(lines));
        }
        return ExitCode.DONE;
    }

    private Listing<ImportLine> listing(List<ImportLine> lines) {
        return new Listing<>("imports", lines)
                .column("number", "Nr.", "No.", line -> line.record().number())
                .column("at", "Hvornår", "When", line -> line.record().at())
                .column("by", "Af", "By", ImportLine::by)
                .column("file", "Fil", "File", ListImportsCommand::fileName)
                .column(
                        "persons",
                        "Personer",
                        "People",
                        line -> both(line.record().figures().persons()))
                .column(
                        "workplaces",
                        "Arbejdspladser",
                        "Workplaces",
                        line -> both(line.record().figures().workplaces()))
                .column(
                        "mandates",
                        "Hverv",
                        "Mandates",
                        line -> both(line.record().figures().mandates()))
                .column(
                        "memberships",
                        "Medlemskaber",
                        "Memberships",
                        line -> both(line.record().figures().memberships()))
                .column("standing", "Kan den fortrydes?", "Can it be undone?", this::verdict);
    }

    private static @Nullable String fileName(ImportLine line) {
        return Optional.ofNullable(line.record().fileName())
                .map(name -> name.value())
                .orElse(null);
    }

    private String both(Figures.Count count) {
        return count.fresh() + " " + console.in("nye", "new") + ", " + count.changed() + " "
                + console.in("ændrede", "changed");
    }

    private String verdict(ImportLine line) {
        return line.verdict(console.language());
    }
}
