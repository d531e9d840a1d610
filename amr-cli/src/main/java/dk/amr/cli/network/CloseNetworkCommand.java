package dk.amr.cli.network;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.network.CloseNetwork;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "close")
@SuppressWarnings("NullAway.Init")
final class CloseNetworkCommand implements Action {

    @Parameters(paramLabel = "NAME")
    private String network;

    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate lastDay;

    private final Console console;
    private final Clerk clerk;
    private final CloseNetwork networks;

    @Inject
    CloseNetworkCommand(Console console, Clerk clerk, CloseNetwork networks) {
        this.console = console;
        this.clerk = clerk;
        this.networks = networks;
    }

    @Override
    public ExitCode run() {
        networks.close(clerk.caller(), new CloseNetwork.Request(network, lastDay, null));
        Sentence day = DayInWords.day(lastDay);
        console.say(
                "Netværket lukker. Sidste dag er " + day.danish() + ".",
                "The network closes. Its last day is " + day.english() + ".");
        return ExitCode.DONE;
    }
}
