package dk.amr.cli.kommunegruppe;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.kommunegruppe.AdmitAmrs;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "admit-amrs")
@SuppressWarnings("NullAway.Init")
final class AdmitAmrsCommand implements Action {

    @Parameters(paramLabel = "NAME")
    private KommunegruppeName name;

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from;

    private final Console console;
    private final Clerk clerk;
    private final AdmitAmrs groups;

    @Inject
    AdmitAmrsCommand(Console console, Clerk clerk, AdmitAmrs groups) {
        this.console = console;
        this.clerk = clerk;
        this.groups = groups;
    }

    @Override
    public ExitCode run() {
        groups.admit(clerk.caller(), new AdmitAmrs.Request(name.value(), from, null));
        Sentence day = DayInWords.day(from);
        console.say(
                "AMR hører til gruppen fra " + day.danish() + ".",
                "AMRs belong to the group from " + day.english() + ".");
        return ExitCode.DONE;
    }
}
