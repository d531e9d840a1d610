package dk.amr.cli.groundrule;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.LookAtGroundRules;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "show")
final class ShowGroundRulesCommand implements Action {

    @Option(names = "--network", paramLabel = "NAME")
    private @Nullable String network;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final LookAtGroundRules groundRules;

    @Inject
    ShowGroundRulesCommand(Console console, Display display, Clerk clerk, LookAtGroundRules groundRules) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.groundRules = groundRules;
    }

    @Override
    public ExitCode run() {
        LookAtGroundRules.Editions editions = groundRules.look(clerk.caller(), network);
        display.showOne(
                format,
                new Listing<>("groundRules", List.of(editions.inForce()))
                        .column("version", "Version", "Version", GroundRules::number)
                        .column("from", "Gælder fra", "Holds from", ShowGroundRulesCommand::from)
                        .column("keepsNotes", "Gemmer noter", "Keeps notes", GroundRules::keepsNotes)
                        .column("rules", "Leveregler", "Ground rules", rules -> rulesInWords())
                        .column("supplement", "Tilføjelse", "Supplement", GroundRules::supplement));
        return ExitCode.DONE;
    }

    private List<String> rulesInWords() {
        return GroundRules.RULES.stream()
                .map(rule -> rule.in(console.language()))
                .toList();
    }

    private static @Nullable LocalDate from(GroundRules rules) {
        return rules.effectiveFrom().equals(Period.SINCE_EVER) ? null : rules.effectiveFrom();
    }
}
