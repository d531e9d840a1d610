package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.invitation.ReviewInvitations;
import picocli.CommandLine.Command;

@Command(name = "review")
final class ReviewInvitationsCommand implements Action {

    private final Console console;
    private final Clerk clerk;
    private final ReviewInvitations reviewInvitations;

    @Inject
    ReviewInvitationsCommand(Console console, Clerk clerk, ReviewInvitations reviewInvitations) {
        this.console = console;
        this.clerk = clerk;
        this.reviewInvitations = reviewInvitations;
    }

    @Override
    public ExitCode run() {
        int withdrawn = reviewInvitations.review(clerk.caller());
        console.say(
                "%d invitationer er trukket tilbage.".formatted(withdrawn),
                "%d invitations were withdrawn.".formatted(withdrawn));
        return ExitCode.DONE;
    }
}
