package dk.amr.cli.network;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.offer.incident.IncidentId;
import dk.amr.domain.offer.incident.WarnParticipant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "warn")
@SuppressWarnings("NullAway.Init")
final class WarnParticipantCommand implements Action {

    @Parameters(paramLabel = "ID")
    private IncidentId incident;

    private final Console console;
    private final Clerk clerk;
    private final WarnParticipant warnParticipant;

    @Inject
    WarnParticipantCommand(Console console, Clerk clerk, WarnParticipant warnParticipant) {
        this.console = console;
        this.clerk = clerk;
        this.warnParticipant = warnParticipant;
    }

    @Override
    public ExitCode run() {
        warnParticipant.warn(clerk.caller(), new WarnParticipant.Request(incident, null));
        console.say("Advarslen er registreret.", "The warning is recorded.");
        return ExitCode.DONE;
    }
}
