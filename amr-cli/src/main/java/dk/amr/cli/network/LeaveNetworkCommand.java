package dk.amr.cli.network;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.offer.sending.LeaveNetwork;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "leave")
@SuppressWarnings("NullAway.Init")
final class LeaveNetworkCommand implements Action {

    @Option(names = "--participation", required = true, paramLabel = "ID")
    private ParticipationId participation;

    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate lastDay;

    private final Console console;
    private final Clerk clerk;
    private final LeaveNetwork networks;

    @Inject
    LeaveNetworkCommand(Console console, Clerk clerk, LeaveNetwork networks) {
        this.console = console;
        this.clerk = clerk;
        this.networks = networks;
    }

    @Override
    public ExitCode run() {
        networks.leave(clerk.caller(), new LeaveNetwork.Request(participation, lastDay, null));
        Sentence day = DayInWords.day(lastDay);
        console.say(
                "Deltagelsen slutter. Sidste dag er " + day.danish() + ".",
                "The participation ends. Its last day is " + day.english() + ".");
        return ExitCode.DONE;
    }
}
