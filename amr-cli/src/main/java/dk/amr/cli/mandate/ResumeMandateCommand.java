package dk.amr.cli.mandate;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.mandate.ResumeMandate;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "resume")
@SuppressWarnings("NullAway.Init")
final class ResumeMandateCommand implements Action {

    @Mixin
    private MandateChoice mandate = new MandateChoice();

    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate day;

    private final Console console;
    private final Clerk clerk;
    private final ResumeMandate mandates;

    @Inject
    ResumeMandateCommand(Console console, Clerk clerk, ResumeMandate mandates) {
        this.console = console;
        this.clerk = clerk;
        this.mandates = mandates;
    }

    @Override
    public ExitCode run() {
        mandates.resume(clerk.caller(), new ResumeMandate.Request(mandate.reference(), day, null));
        Sentence inWords = DayInWords.day(day);
        console.say(
                "Hvervet er i gang igen fra " + inWords.danish() + ".",
                "The mandate is active again from " + inWords.english() + ".");
        return ExitCode.DONE;
    }
}
