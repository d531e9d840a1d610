package dk.amr.cli.network;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.Caller;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.network.Network;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "establish")
@SuppressWarnings("NullAway.Init")
final class EstablishNetworkCommand implements Action {

    @Option(names = "--kommunegruppe", required = true, paramLabel = "NAME")
    private KommunegruppeName kommunegruppe;

    @Option(names = "--facilitator", required = true, paramLabel = "NAME|EMAIL")
    private NamedColleague facilitator;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    private final Console console;
    private final Clerk clerk;
    private final EstablishNetwork networks;

    @Inject
    EstablishNetworkCommand(Console console, Clerk clerk, EstablishNetwork networks) {
        this.console = console;
        this.clerk = clerk;
        this.networks = networks;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        LocalDate first = from == null ? caller.day() : from;
        Network network = networks.establish(caller, new EstablishNetwork.Request(kommunegruppe, facilitator, first));
        Sentence day = DayInWords.day(first);
        console.say(
                "Netværket er oprettet fra " + day.danish() + ".",
                "The network is established from " + day.english() + ".");
        console.print(network.id().value().toString());
        return ExitCode.DONE;
    }
}
