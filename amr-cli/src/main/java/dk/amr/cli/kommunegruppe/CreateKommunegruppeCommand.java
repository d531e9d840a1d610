package dk.amr.cli.kommunegruppe;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.kommunegruppe.CreateKommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.MunicipalityCode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "create")
@SuppressWarnings("NullAway.Init")
final class CreateKommunegruppeCommand implements Action {

    @Parameters(paramLabel = "NAME")
    private KommunegruppeName name;

    @Option(names = "--municipality", required = true, arity = "1..*", paramLabel = "NAME")
    private List<MunicipalityCode> municipalities;

    private final Console console;
    private final Clerk clerk;
    private final CreateKommunegruppe groups;

    @Inject
    CreateKommunegruppeCommand(Console console, Clerk clerk, CreateKommunegruppe groups) {
        this.console = console;
        this.clerk = clerk;
        this.groups = groups;
    }

    @Override
    public ExitCode run() {
        KommunegruppeId id = groups.create(clerk.caller(), new CreateKommunegruppe.Request(name, municipalities));
        console.say("Kommunegruppen er oprettet.", "The kommunegruppe was made.");
        console.print(id.value().toString());
        return ExitCode.DONE;
    }
}
