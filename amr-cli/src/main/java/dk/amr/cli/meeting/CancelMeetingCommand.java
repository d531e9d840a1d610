package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.planning.CancelMeeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "cancel")
@SuppressWarnings("NullAway.Init")
final class CancelMeetingCommand implements Action {

    @Parameters(paramLabel = "MEETING")
    private String meeting;

    @Option(names = "--reason", paramLabel = "REASON")
    private CancelReason reason = CancelReason.OTHER;

    private final Console console;
    private final Clerk clerk;
    private final CancelMeeting cancelMeeting;

    @Inject
    CancelMeetingCommand(Console console, Clerk clerk, CancelMeeting cancelMeeting) {
        this.console = console;
        this.clerk = clerk;
        this.cancelMeeting = cancelMeeting;
    }

    @Override
    public ExitCode run() {
        int told = cancelMeeting.cancel(clerk.caller(), new CancelMeeting.Request(meeting, reason, null));
        console.say(
                "Mødet er aflyst. %d får besked.".formatted(told),
                "The meeting is cancelled. %d are told.".formatted(told));
        return ExitCode.DONE;
    }
}
