package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.attendance.CloseMeeting;
import dk.amr.domain.meeting.planning.Advice;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "close")
@SuppressWarnings("NullAway.Init")
final class CloseMeetingCommand implements Action {

    @Parameters(paramLabel = "MEETING")
    private String meeting;

    @Option(names = "--next-steps", paramLabel = "TEXT")
    private Note nextSteps = Note.empty();

    private final Console console;
    private final Clerk clerk;
    private final CloseMeeting closeMeeting;

    @Inject
    CloseMeetingCommand(Console console, Clerk clerk, CloseMeeting closeMeeting) {
        this.console = console;
        this.clerk = clerk;
        this.closeMeeting = closeMeeting;
    }

    @Override
    public ExitCode run() {
        List<Advice> advice = closeMeeting.close(clerk.caller(), new CloseMeeting.Request(meeting, nextSteps, null));
        console.say("Mødet er afsluttet og kan nu kun læses.", "The meeting is closed and can now only be read.");
        AdviceShown.on(console, advice);
        return ExitCode.DONE;
    }
}
