package dk.amr.cli.offer;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.sending.WithdrawOffer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "withdraw")
@SuppressWarnings("NullAway.Init")
final class WithdrawOfferCommand implements Action {

    @Parameters(paramLabel = "ID")
    private OfferId offer;

    private final Console console;
    private final Clerk clerk;
    private final WithdrawOffer offers;

    @Inject
    WithdrawOfferCommand(Console console, Clerk clerk, WithdrawOffer offers) {
        this.console = console;
        this.clerk = clerk;
        this.offers = offers;
    }

    @Override
    public ExitCode run() {
        offers.withdraw(clerk.caller(), new WithdrawOffer.Request(offer, null));
        console.say("Tilbuddet er trukket tilbage.", "The offer is withdrawn.");
        return ExitCode.DONE;
    }
}
