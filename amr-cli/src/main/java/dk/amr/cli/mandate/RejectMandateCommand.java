package dk.amr.cli.mandate;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.RejectMandate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "reject")
@SuppressWarnings("NullAway.Init")
final class RejectMandateCommand implements Action {

    @Mixin
    private MandateChoice mandate = new MandateChoice();

    @Option(names = "--reason", required = true)
    private EndReason reason;

    private final Console console;
    private final Clerk clerk;
    private final RejectMandate mandates;

    @Inject
    RejectMandateCommand(Console console, Clerk clerk, RejectMandate mandates) {
        this.console = console;
        this.clerk = clerk;
        this.mandates = mandates;
    }

    @Override
    public ExitCode run() {
        mandates.reject(clerk.caller(), new RejectMandate.Request(mandate.reference(), reason, null));
        console.say(
                "Valget er afvist. Det kan meldes igen, hvis der vælges om.",
                "The election is rejected. It can be reported again after another vote.");
        return ExitCode.DONE;
    }
}
