package dk.amr.cli.offer;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.offer.look.ListOffers;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.shared.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListOffersCommand implements Action {

    private static final int PAGE = 200;

    @Option(names = "--state", paramLabel = "sent|accepted|declined|expired|withdrawn")
    private @Nullable String state;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListOffers offers;

    @Inject
    ListOffersCommand(Display display, Clerk clerk, ListOffers offers) {
        this.display = display;
        this.clerk = clerk;
        this.offers = offers;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        List<OfferLine> lines = new ArrayList<>();
        Page<OfferLine> page = offers.list(caller, new ListOffers.Query(state, null, PAGE));
        lines.addAll(page.items());
        while (page.nextCursor().isPresent()) {
            page = offers.list(caller, new ListOffers.Query(state, page.next(), PAGE));
            lines.addAll(page.items());
        }
        display.show(
                format,
                new Listing<>("offers", lines)
                        .column("person", "Navn", "Name", line -> line.name().full())
                        .column("network", "Netværk", "Network", OfferLine::kommunegruppe)
                        .column("sentOn", "Sendt", "Sent", line -> line.offer().sentOn())
                        .column(
                                "answerBy",
                                "Svarfrist",
                                "Answer by",
                                line -> line.offer().answerBy())
                        .column("state", "Status", "State", ListOffersCommand::state)
                        .column("id", "Id", "Id", line -> line.offer().id().value()));
        return ExitCode.DONE;
    }

    private static Listing.Word state(OfferLine line) {
        return new Listing.Word(line.state().code(), line.state().title());
    }
}
