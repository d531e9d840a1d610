package dk.amr.cli.mandate;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Trouble;
import dk.amr.domain.mandate.CorrectMandate;
import dk.amr.domain.mandate.Correction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "correct")
final class CorrectMandateCommand implements Action {

    @Mixin
    private MandateChoice mandate = new MandateChoice();

    @Option(names = "--elected", paramLabel = "DATE")
    private @Nullable LocalDate elected;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--months", paramLabel = "N")
    private @Nullable Integer months;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable LocalDate until;

    @Option(names = "--agreement")
    private @Nullable String agreement;

    @Option(names = "--reported", paramLabel = "DATE")
    private @Nullable LocalDate reported;

    private final Console console;
    private final Clerk clerk;
    private final CorrectMandate mandates;

    @Inject
    CorrectMandateCommand(Console console, Clerk clerk, CorrectMandate mandates) {
        this.console = console;
        this.clerk = clerk;
        this.mandates = mandates;
    }

    @Override
    public ExitCode run() {
        mandates.correct(clerk.caller(), new CorrectMandate.Request(mandate.reference(), correction(), null));
        console.say(
                "Hvervet er rettet. Sidste dag og frister følger med.",
                "The mandate is corrected. Its last day and what is due follow.");
        return ExitCode.DONE;
    }

    private Correction correction() {
        Correction correction = new Correction(elected, from, months, until, agreement, reported);
        if (correction.isNothing()) {
            throw new Trouble("Skriv, hvad der skal rettes.", "Say what is to be put right.");
        }
        if (until != null && months != null) {
            throw new Trouble("Skriv enten --months eller --until.", "Give either --months or --until.");
        }
        return correction;
    }
}
