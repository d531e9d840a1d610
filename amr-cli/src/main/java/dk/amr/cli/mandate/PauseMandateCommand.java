package dk.amr.cli.mandate;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.mandate.PauseMandate;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "pause")
@SuppressWarnings("NullAway.Init")
final class PauseMandateCommand implements Action {

    @Mixin
    private MandateChoice mandate = new MandateChoice();

    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate day;

    private final Console console;
    private final Clerk clerk;
    private final PauseMandate mandates;

    @Inject
    PauseMandateCommand(Console console, Clerk clerk, PauseMandate mandates) {
        this.console = console;
        this.clerk = clerk;
        this.mandates = mandates;
    }

    @Override
    public ExitCode run() {
        mandates.pause(clerk.caller(), new PauseMandate.Request(mandate.reference(), day, null));
        Sentence inWords = DayInWords.day(day);
        console.say(
                "Hvervet er sat på pause fra " + inWords.danish() + ".",
                "The mandate is paused from " + inWords.english() + ".");
        return ExitCode.DONE;
    }
}
