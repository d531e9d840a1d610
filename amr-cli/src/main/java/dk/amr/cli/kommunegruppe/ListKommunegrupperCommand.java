package dk.amr.cli.kommunegruppe;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.directory.KommunegruppeLine;
import dk.amr.domain.directory.ListKommunegrupper;
import dk.amr.domain.kreds.Municipalities;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListKommunegrupperCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListKommunegrupper groups;

    @Inject
    ListKommunegrupperCommand(Display display, Clerk clerk, ListKommunegrupper groups) {
        this.display = display;
        this.clerk = clerk;
        this.groups = groups;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        display.show(
                format,
                new Listing<>("kommunegrupper", groups.list(caller))
                        .column(
                                "name",
                                "Kommunegruppe",
                                "Kommunegruppe",
                                line -> line.group().name())
                        .column("municipalities", "Kommuner", "Municipalities", line -> covered(line, caller.day()))
                        .column("workplaces", "Arbejdspladser", "Workplaces", KommunegruppeLine::workplaces)
                        .column("amrs", "AMR", "AMRs", KommunegruppeLine::amrs)
                        .column("trs", "TR", "TRs", KommunegruppeLine::trs));
        return ExitCode.DONE;
    }

    private static List<String> covered(KommunegruppeLine line, LocalDate day) {
        return line.group().municipalitiesOn(day).stream()
                .map(code -> Municipalities.of(code).name())
                .toList();
    }
}
