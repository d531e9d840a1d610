package dk.amr.cli.leave;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.leave.RecordLeave;
import dk.amr.domain.meeting.leave.TimeOff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "record")
@SuppressWarnings("NullAway.Init")
final class RecordLeaveCommand implements Action {

    @Option(names = "--meeting", required = true, paramLabel = "MEETING")
    private String meeting;

    @Option(
            names = {"--member", "--person"},
            required = true)
    private String person;

    @Option(names = "--outcome", required = true, paramLabel = "OUTCOME")
    private LeaveState outcome;

    @Option(names = "--hours", paramLabel = "N")
    private @Nullable TimeOff hours;

    private final Console console;
    private final Clerk clerk;
    private final RecordLeave recordLeave;

    @Inject
    RecordLeaveCommand(Console console, Clerk clerk, RecordLeave recordLeave) {
        this.console = console;
        this.clerk = clerk;
        this.recordLeave = recordLeave;
    }

    @Override
    public ExitCode run() {
        recordLeave.record(clerk.caller(), new RecordLeave.Request(meeting, person, outcome, hours));
        console.say(
                "Svaret er registreret. Det afgør ikke, om personen kan komme.",
                "The answer is recorded. It does not decide whether the person can come.");
        return ExitCode.DONE;
    }
}
