package dk.amr.cli.network;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.UnknownNetwork;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.offer.look.NetworkView;
import dk.amr.domain.offer.look.ParticipantLine;
import dk.amr.domain.shared.Danish;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show")
@SuppressWarnings("NullAway.Init")
final class ShowNetworkCommand implements Action {

    @Parameters(paramLabel = "NAME")
    private String network;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListNetworks networks;
    private final LookAtNetwork lookAtNetwork;

    @Inject
    ShowNetworkCommand(Display display, Clerk clerk, ListNetworks networks, LookAtNetwork lookAtNetwork) {
        this.display = display;
        this.clerk = clerk;
        this.networks = networks;
        this.lookAtNetwork = lookAtNetwork;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        NetworkView view = lookAtNetwork.look(caller, wanted(caller));
        display.show(
                format,
                new Listing<>("participants", view.participants())
                        .column("name", "Navn", "Name", line -> line.name().full())
                        .column("workplace", "Arbejdsplads", "Workplace", ParticipantLine::workplace)
                        .column(
                                "from",
                                "Fra",
                                "From",
                                line -> line.participation().from())
                        .column("standing", "Status", "Standing", ShowNetworkCommand::standing)
                        .column("acknowledged", "Leveregler", "Ground rules", ParticipantLine::hasAcknowledged)
                        .column("onTheList", "På listen", "On the list", ParticipantLine::isOnTheList)
                        .column(
                                "id",
                                "Id",
                                "Id",
                                line -> line.participation().id().value()));
        return ExitCode.DONE;
    }

    private NetworkId wanted(Caller caller) {
        List<Network> named = networks.list(caller).networks().stream()
                .filter(line -> line.kommunegruppe().key().equals(Danish.identity(network))
                        || line.network().id().value().toString().equals(network))
                .map(NetworkLine::network)
                .toList();
        return named.stream()
                .filter(each -> each.isActive(caller.day()))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(Network::id)
                .orElseThrow(UnknownNetwork::new);
    }

    private static Listing.Word standing(ParticipantLine line) {
        return new Listing.Word(line.standing().code(), line.standing().title());
    }
}
