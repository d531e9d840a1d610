package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.invitation.RecordReply;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "reply")
@SuppressWarnings("NullAway.Init")
final class RecordReplyCommand implements Action {

    @Parameters(paramLabel = "MEETING")
    private String meeting;

    @Option(
            names = {"--member", "--person"},
            required = true)
    private String person;

    @Option(names = "--answer", required = true, paramLabel = "yes|no|maybe")
    private Reply.Kind answer;

    @Option(names = "--reason", paramLabel = "REASON")
    private @Nullable RegretReason reason;

    private final Console console;
    private final Clerk clerk;
    private final RecordReply recordReply;

    @Inject
    RecordReplyCommand(Console console, Clerk clerk, RecordReply recordReply) {
        this.console = console;
        this.clerk = clerk;
        this.recordReply = recordReply;
    }

    @Override
    public ExitCode run() {
        recordReply.record(clerk.caller(), new RecordReply.Request(meeting, person, answer, reason));
        console.say("Svaret er registreret.", "The answer is recorded.");
        return ExitCode.DONE;
    }
}
