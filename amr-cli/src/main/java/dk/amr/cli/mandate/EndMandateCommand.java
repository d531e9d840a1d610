package dk.amr.cli.mandate;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.mandate.EndMandate;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "end")
@SuppressWarnings("NullAway.Init")
final class EndMandateCommand implements Action {

    @Mixin
    private MandateChoice mandate = new MandateChoice();

    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate day;

    @Option(names = "--reason", required = true)
    private EndReason reason;

    private final Console console;
    private final Clerk clerk;
    private final EndMandate mandates;

    @Inject
    EndMandateCommand(Console console, Clerk clerk, EndMandate mandates) {
        this.console = console;
        this.clerk = clerk;
        this.mandates = mandates;
    }

    @Override
    public ExitCode run() {
        mandates.end(clerk.caller(), new EndMandate.Request(mandate.reference(), day, reason, null));
        Sentence inWords = DayInWords.day(day);
        console.say(
                "Hvervet er afsluttet. Sidste dag er " + inWords.danish() + ".",
                "The mandate is ended. Its last day is " + inWords.english() + ".");
        return ExitCode.DONE;
    }
}
