package dk.amr.cli.mandate;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.mandate.ActivateMandate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "activate")
final class ActivateMandateCommand implements Action {

    @Mixin
    private MandateChoice mandate = new MandateChoice();

    private final Console console;
    private final Clerk clerk;
    private final ActivateMandate mandates;

    @Inject
    ActivateMandateCommand(Console console, Clerk clerk, ActivateMandate mandates) {
        this.console = console;
        this.clerk = clerk;
        this.mandates = mandates;
    }

    @Override
    public ExitCode run() {
        mandates.activate(clerk.caller(), new ActivateMandate.Request(mandate.reference(), null));
        console.say(
                "Valget er registreret. Hvervet tæller med fra sin første dag.",
                "The election is registered. The mandate counts from its first day.");
        return ExitCode.DONE;
    }
}
