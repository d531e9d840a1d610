package dk.amr.cli.groundrule;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.Caller;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.PublishGroundRules;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "publish")
final class PublishGroundRulesCommand implements Action {

    @Option(names = "--network", paramLabel = "NAME")
    private @Nullable String network;

    @Option(names = "--supplement", paramLabel = "TEXT")
    private String supplement = "";

    @Option(names = "--keeps-notes")
    private boolean keepsNotes;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    private final Console console;
    private final Clerk clerk;
    private final PublishGroundRules groundRules;

    @Inject
    PublishGroundRulesCommand(Console console, Clerk clerk, PublishGroundRules groundRules) {
        this.console = console;
        this.clerk = clerk;
        this.groundRules = groundRules;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        GroundRules rules = groundRules.publish(
                caller,
                new PublishGroundRules.Request(network, supplement, keepsNotes, from == null ? caller.day() : from));
        Sentence day = DayInWords.day(rules.effectiveFrom());
        console.say(
                "Version %d er udgivet og gælder fra %s.".formatted(rules.number(), day.danish()),
                "Version %d is published and holds from %s.".formatted(rules.number(), day.english()));
        console.print(rules.id().value().toString());
        return ExitCode.DONE;
    }
}
