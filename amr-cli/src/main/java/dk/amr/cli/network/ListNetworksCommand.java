package dk.amr.cli.network;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.offer.look.NetworkList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListNetworksCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final ListNetworks networks;

    @Inject
    ListNetworksCommand(Console console, Display display, Clerk clerk, ListNetworks networks) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.networks = networks;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        NetworkList list = networks.list(caller);
        display.show(
                format,
                new Listing<>("networks", list.networks())
                        .column("network", "Netværk", "Network", NetworkLine::kommunegruppe)
                        .column("facilitator", "Facilitator", "Facilitator", ListNetworksCommand::facilitator)
                        .column("facilitatorName", "Navn", "Name", ListNetworksCommand::facilitatorName)
                        .column("participants", "Deltagere", "Participants", NetworkLine::participants)
                        .column("eligible", "Skal have tilbud", "Eligible", NetworkLine::eligible)
                        .column("openOffers", "Åbne tilbud", "Open offers", NetworkLine::openOffers)
                        .column(
                                "from",
                                "Fra",
                                "From",
                                line -> line.network().period().from())
                        .column("lastDay", "Sidste dag", "Last day", ListNetworksCommand::lastDay)
                        .column("id", "Id", "Id", line -> line.network().id().value()));
        if (!list.without().isEmpty()) {
            String names = list.without().stream().map(KommunegruppeName::value).collect(Collectors.joining(", "));
            console.say("Uden netværk: " + names + ".", "Without a network: " + names + ".");
        }
        return ExitCode.DONE;
    }

    private static @Nullable String facilitator(NetworkLine line) {
        return line.facilitator() == null ? null : line.facilitator().address();
    }

    private static @Nullable String facilitatorName(NetworkLine line) {
        return line.facilitator() == null ? null : line.facilitator().name();
    }

    private static @Nullable LocalDate lastDay(NetworkLine line) {
        return line.network().period().last().orElse(null);
    }
}
