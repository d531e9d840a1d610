package dk.amr.cli.network;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.offer.incident.AgreeToRemoval;
import dk.amr.domain.offer.incident.Incident;
import dk.amr.domain.offer.incident.IncidentId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "agree-removal")
@SuppressWarnings("NullAway.Init")
final class AgreeToRemovalCommand implements Action {

    @Parameters(paramLabel = "ID")
    private IncidentId incident;

    private final Console console;
    private final Clerk clerk;
    private final AgreeToRemoval agreeToRemoval;

    @Inject
    AgreeToRemovalCommand(Console console, Clerk clerk, AgreeToRemoval agreeToRemoval) {
        this.console = console;
        this.clerk = clerk;
        this.agreeToRemoval = agreeToRemoval;
    }

    @Override
    public ExitCode run() {
        Incident agreed = agreeToRemoval.agree(clerk.caller(), new AgreeToRemoval.Request(incident, null));
        if (agreed.isRemoval()) {
            console.say("Personen er taget ud af netværket.", "The person is removed from the network.");
        } else {
            console.say(
                    "Din del er registreret. Den anden af de to skal også sige ja.",
                    "Your part is recorded. The other of the two must agree too.");
        }
        return ExitCode.DONE;
    }
}
