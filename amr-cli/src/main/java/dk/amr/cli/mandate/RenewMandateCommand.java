package dk.amr.cli.mandate;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.RenewMandate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "renew")
final class RenewMandateCommand implements Action {

    @Mixin
    private MandateChoice mandate = new MandateChoice();

    @Mixin
    private ElectionOptions election = new ElectionOptions();

    private final Console console;
    private final Clerk clerk;
    private final RenewMandate mandates;

    @Inject
    RenewMandateCommand(Console console, Clerk clerk, RenewMandate mandates) {
        this.console = console;
        this.clerk = clerk;
        this.mandates = mandates;
    }

    @Override
    public ExitCode run() {
        Mandate next =
                mandates.renew(clerk.caller(), new RenewMandate.Request(mandate.reference(), election.needed(), null));
        console.say(Reported.of(next));
        console.print(next.id().value().toString());
        return ExitCode.DONE;
    }
}
