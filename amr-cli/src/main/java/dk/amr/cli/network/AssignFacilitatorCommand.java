package dk.amr.cli.network;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.Caller;
import dk.amr.domain.network.AssignFacilitator;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "assign-facilitator")
@SuppressWarnings("NullAway.Init")
final class AssignFacilitatorCommand implements Action {

    @Parameters(paramLabel = "NAME")
    private String network;

    @Option(names = "--facilitator", required = true, paramLabel = "NAME|EMAIL")
    private NamedColleague facilitator;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    private final Console console;
    private final Clerk clerk;
    private final AssignFacilitator networks;

    @Inject
    AssignFacilitatorCommand(Console console, Clerk clerk, AssignFacilitator networks) {
        this.console = console;
        this.clerk = clerk;
        this.networks = networks;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        LocalDate first = from == null ? caller.day() : from;
        networks.assign(caller, new AssignFacilitator.Request(network, facilitator, first, null));
        Sentence day = DayInWords.day(first);
        console.say(
                "Facilitatoren leder netværket fra " + day.danish() + ".",
                "The facilitator leads the network from " + day.english() + ".");
        return ExitCode.DONE;
    }
}
