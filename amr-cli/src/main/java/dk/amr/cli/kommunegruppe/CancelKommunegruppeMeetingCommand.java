package dk.amr.cli.kommunegruppe;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.kommunegruppe.CancelKommunegruppeMeeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "cancel-meeting")
final class CancelKommunegruppeMeetingCommand implements Action {

    @Mixin
    private MeetingOption meeting = new MeetingOption();

    private final Console console;
    private final Clerk clerk;
    private final CancelKommunegruppeMeeting cancelMeeting;

    @Inject
    CancelKommunegruppeMeetingCommand(Console console, Clerk clerk, CancelKommunegruppeMeeting cancelMeeting) {
        this.console = console;
        this.clerk = clerk;
        this.cancelMeeting = cancelMeeting;
    }

    @Override
    public ExitCode run() {
        cancelMeeting.cancel(clerk.caller(), new CancelKommunegruppeMeeting.Request(meeting.reference(), null));
        console.say(
                "Kommunegruppemødet er aflyst. Se, om et netværksmøde følger det.",
                "The kommunegruppemøde is cancelled. See whether a network meeting follows it.");
        return ExitCode.DONE;
    }
}
