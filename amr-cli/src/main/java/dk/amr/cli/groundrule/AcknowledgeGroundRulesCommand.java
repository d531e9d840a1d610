package dk.amr.cli.groundrule;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.Caller;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.Manner;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "acknowledge")
@SuppressWarnings("NullAway.Init")
final class AcknowledgeGroundRulesCommand implements Action {

    @Option(
            names = {"--member", "--person"},
            required = true)
    private String person;

    @Option(names = "--network", paramLabel = "NAME")
    private @Nullable String network;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--manner", paramLabel = "oral|paper")
    private Manner manner = Manner.ORAL;

    private final Console console;
    private final Clerk clerk;
    private final AcknowledgeGroundRules groundRules;

    @Inject
    AcknowledgeGroundRulesCommand(Console console, Clerk clerk, AcknowledgeGroundRules groundRules) {
        this.console = console;
        this.clerk = clerk;
        this.groundRules = groundRules;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        groundRules.acknowledge(
                caller, new AcknowledgeGroundRules.Request(person, network, on == null ? caller.day() : on, manner));
        console.say(
                "Det er skrevet ned, at der er kvitteret for levereglerne.",
                "It is noted that the ground rules are acknowledged.");
        return ExitCode.DONE;
    }
}
