package dk.amr.cli.leave;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.meeting.leave.LeaveLine;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.leave.ListLeave;
import dk.amr.domain.meeting.leave.ReleaseRequest;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
@SuppressWarnings("NullAway.Init")
final class ListLeaveCommand implements Action {

    @Option(names = "--meeting", required = true, paramLabel = "MEETING")
    private String meeting;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListLeave listLeave;

    @Inject
    ListLeaveCommand(Display display, Clerk clerk, ListLeave listLeave) {
        this.display = display;
        this.clerk = clerk;
        this.listLeave = listLeave;
    }

    @Override
    public ExitCode run() {
        display.show(
                format,
                new Listing<>("leave", listLeave.list(clerk.caller(), meeting))
                        .column("name", "Navn", "Name", line -> line.name().full())
                        .column("state", "Status", "State", ListLeaveCommand::state)
                        .column("minutes", "Minutter", "Minutes", ListLeaveCommand::minutes)
                        .column("contactsLeader", "Leder spurgt", "Leader asked", ListLeaveCommand::contactsLeader));
        return ExitCode.DONE;
    }

    private static Listing.Word state(LeaveLine line) {
        LeaveState state = line.state();
        return new Listing.Word(
                line.code(), state == null ? new Sentence("ikke søgt", "not requested") : state.title());
    }

    private static @Nullable Integer minutes(LeaveLine line) {
        ReleaseRequest request = line.request();
        return request == null ? null : request.needed().minutes();
    }

    private static boolean contactsLeader(LeaveLine line) {
        ReleaseRequest request = line.request();
        return request != null && request.contactsLeader();
    }
}
