package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Json;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show")
@SuppressWarnings("NullAway.Init")
final class ShowMeetingCommand implements Action {

    @Parameters(paramLabel = "MEETING")
    private String meeting;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final LookAtMeeting lookAtMeeting;

    @Inject
    ShowMeetingCommand(Console console, Display display, Clerk clerk, LookAtMeeting lookAtMeeting) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.lookAtMeeting = lookAtMeeting;
    }

    @Override
    public ExitCode run() {
        MeetingView view = lookAtMeeting.look(clerk.caller(), meeting);
        if (format == Format.JSON) {
            console.print(Json.of(MeetingListing.document(view)));
        } else {
            if (format == Format.TABLE) {
                console.print(MeetingListing.heading(view).in(console.language()));
            }
            display.show(format, MeetingListing.guests(view.guests()));
        }
        AdviceShown.on(console, view.advice());
        return ExitCode.DONE;
    }
}
