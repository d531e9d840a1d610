package dk.amr.cli.network;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.offer.incident.Incident;
import dk.amr.domain.offer.incident.RecordIncident;
import dk.amr.domain.offer.participation.ParticipationId;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "record-incident")
@SuppressWarnings("NullAway.Init")
final class RecordIncidentCommand implements Action {

    @Option(names = "--participation", required = true, paramLabel = "ID")
    private ParticipationId participation;

    @Option(names = "--happened", required = true, paramLabel = "DATE")
    private LocalDate happened;

    private final Console console;
    private final Clerk clerk;
    private final RecordIncident recordIncident;

    @Inject
    RecordIncidentCommand(Console console, Clerk clerk, RecordIncident recordIncident) {
        this.console = console;
        this.clerk = clerk;
        this.recordIncident = recordIncident;
    }

    @Override
    public ExitCode run() {
        Incident incident = recordIncident.record(clerk.caller(), new RecordIncident.Request(participation, happened));
        console.say("Det er registreret med dato og uden indhold.", "It is recorded by its date, without any content.");
        console.print(incident.id().value().toString());
        return ExitCode.DONE;
    }
}
