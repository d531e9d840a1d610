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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "list")
@SuppressWarnings("NullAway.Init")
final class ListLeaveCommand implements Action {

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    /** By the option, or as the plain word after the command. */
    static final class Which {

        @Option(names = "--meeting", paramLabel = "MEETING")
        private @Nullable String named;

        @Parameters(index = "0", paramLabel = "MEETING")
        private @Nullable String plain;

        String meeting() {
            return Objects.requireNonNullElseGet(plain, () -> Objects.requireNonNull(named));
        }
    }

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
                new Listing<>("leave", listLeave.list(clerk.caller(), which.meeting()))
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
