package dk.amr.cli.kommunegruppe;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.kommunegruppe.HoldKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "hold-meeting")
final class HoldKommunegruppeMeetingCommand implements Action {

    @Mixin
    private MeetingOption meeting = new MeetingOption();

    @Option(names = "--trs", paramLabel = "N")
    private @Nullable Integer trs;

    @Option(names = "--amrs", paramLabel = "N")
    private @Nullable Integer amrs;

    private final Console console;
    private final Clerk clerk;
    private final HoldKommunegruppeMeeting holdMeeting;

    @Inject
    HoldKommunegruppeMeetingCommand(Console console, Clerk clerk, HoldKommunegruppeMeeting holdMeeting) {
        this.console = console;
        this.clerk = clerk;
        this.holdMeeting = holdMeeting;
    }

    @Override
    public ExitCode run() {
        Turnout turnout =
                trs == null && amrs == null ? null : new Turnout(trs == null ? 0 : trs, amrs == null ? 0 : amrs);
        holdMeeting.hold(clerk.caller(), new HoldKommunegruppeMeeting.Request(meeting.reference(), turnout, null));
        console.say("Kommunegruppemødet er holdt.", "The kommunegruppemøde is held.");
        return ExitCode.DONE;
    }
}
