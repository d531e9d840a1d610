package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.invitation.SendReminders;
import picocli.CommandLine.Command;

@Command(name = "remind")
final class RemindOfMeetingsCommand implements Action {

    private final Console console;
    private final Clerk clerk;
    private final SendReminders sendReminders;

    @Inject
    RemindOfMeetingsCommand(Console console, Clerk clerk, SendReminders sendReminders) {
        this.console = console;
        this.clerk = clerk;
        this.sendReminders = sendReminders;
    }

    @Override
    public ExitCode run() {
        int reminded = sendReminders.send(clerk.caller());
        console.say("%d får en påmindelse.".formatted(reminded), "%d are reminded.".formatted(reminded));
        return ExitCode.DONE;
    }
}
