package dk.amr.cli.leave;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.leave.RequestLeave;
import dk.amr.domain.meeting.leave.TimeOff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "request")
@SuppressWarnings("NullAway.Init")
final class RequestLeaveCommand implements Action {

    @Option(names = "--meeting", required = true, paramLabel = "MEETING")
    private String meeting;

    @Option(
            names = {"--member", "--person"},
            required = true)
    private String person;

    @Option(names = "--hours", required = true, paramLabel = "N")
    private TimeOff hours;

    @Option(names = "--contact-leader")
    private boolean contactLeader;

    private final Console console;
    private final Clerk clerk;
    private final RequestLeave requestLeave;

    @Inject
    RequestLeaveCommand(Console console, Clerk clerk, RequestLeave requestLeave) {
        this.console = console;
        this.clerk = clerk;
        this.requestLeave = requestLeave;
    }

    @Override
    public ExitCode run() {
        requestLeave.request(clerk.caller(), new RequestLeave.Request(meeting, person, hours, contactLeader));
        if (contactLeader) {
            console.say(
                    "Ønsket er registreret, og lederen bliver spurgt.",
                    "The wish is recorded, and the leader is asked.");
        } else {
            console.say(
                    "Ønsket er registreret. Kredsen skriver ikke til lederen.",
                    "The wish is recorded. The kreds does not write to the leader.");
        }
        return ExitCode.DONE;
    }
}
