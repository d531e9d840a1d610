package dk.amr.cli.offer;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.offer.sending.LapseOffers;
import picocli.CommandLine.Command;

@Command(name = "lapse")
final class LapseOffersCommand implements Action {

    private final Console console;
    private final Clerk clerk;
    private final LapseOffers offers;

    @Inject
    LapseOffersCommand(Console console, Clerk clerk, LapseOffers offers) {
        this.console = console;
        this.clerk = clerk;
        this.offers = offers;
    }

    @Override
    public ExitCode run() {
        int lapsed = offers.lapse(clerk.caller());
        console.print(console.in(
                lapsed + " tilbud er noteret som udløbet uden svar",
                lapsed + " offers are noted as over without an answer"));
        return ExitCode.DONE;
    }
}
