package dk.amr.cli.offer;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.Caller;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.sending.RecordAnswer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "record")
@SuppressWarnings("NullAway.Init")
final class RecordAnswerCommand implements Action {

    @Option(
            names = {"--member", "--person"},
            required = true)
    private String person;

    @Option(names = "--answer", required = true, paramLabel = "accepted|declined")
    private Answer answer;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    private final Console console;
    private final Clerk clerk;
    private final RecordAnswer answers;

    @Inject
    RecordAnswerCommand(Console console, Clerk clerk, RecordAnswer answers) {
        this.console = console;
        this.clerk = clerk;
        this.answers = answers;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        answers.record(caller, new RecordAnswer.Request(person, answer, on == null ? caller.day() : on));
        console.say("Svaret er registreret.", "The answer is recorded.");
        return ExitCode.DONE;
    }
}
