package dk.amr.cli.offer;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Json;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.offer.sending.SendOffer;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "send")
final class SendOffersCommand implements Action {

    @Option(names = {"--member", "--person"})
    private @Nullable String person;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--show-names")
    private boolean showNames;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final SendOffers sendOffers;
    private final SendOffer sendOffer;

    @Inject
    SendOffersCommand(Console console, Display display, Clerk clerk, SendOffers sendOffers, SendOffer sendOffer) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.sendOffers = sendOffers;
        this.sendOffer = sendOffer;
    }

    @Override
    public ExitCode run() {
        if (person == null) {
            show(sendOffers.send(clerk.caller(), new SendOffers.Request(dryRun, showNames)));
        } else {
            sendToOne(person);
        }
        return ExitCode.DONE;
    }

    private void sendToOne(String wanted) {
        if (dryRun) {
            throw new Trouble(
                    "--dry-run gælder alle, der mangler et tilbud. Udelad --member.",
                    "--dry-run is for everybody who lacks an offer. Leave out --member.");
        }
        Offer offer = sendOffer.send(clerk.caller(), new SendOffer.Request(wanted));
        Sentence day = DayInWords.day(offer.answerBy());
        console.say(
                "Tilbuddet ligger klar til at blive sendt. Der kan svares til og med " + day.danish() + ".",
                "The offer is ready to be sent. It can be answered up to and including " + day.english() + ".");
        console.print(offer.id().value().toString());
    }

    private void show(OfferRun run) {
        if (format == Format.JSON) {
            console.print(Json.of(OfferRunListing.document(run, showNames)));
            return;
        }
        if (showNames) {
            display.show(format, OfferRunListing.people(run));
        } else {
            display.show(format, OfferRunListing.reasons(run));
        }
        console.say(OfferRunListing.summary(run));
    }
}
