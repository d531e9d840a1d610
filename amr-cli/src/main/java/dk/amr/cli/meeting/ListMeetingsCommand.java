package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.look.ListMeetings;
import dk.amr.domain.meeting.look.MeetingLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListMeetingsCommand implements Action {

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Integer year;

    @Option(names = "--network", paramLabel = "NAME")
    private @Nullable String network;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListMeetings listMeetings;

    @Inject
    ListMeetingsCommand(Display display, Clerk clerk, ListMeetings listMeetings) {
        this.display = display;
        this.clerk = clerk;
        this.listMeetings = listMeetings;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        int wanted = year == null ? caller.day().getYear() : year;
        display.show(
                format,
                new Listing<>("meetings", listMeetings.list(caller, new ListMeetings.Request(wanted, network)))
                        .column("network", "Netværk", "Network", MeetingLine::network)
                        .column(
                                "on",
                                "Dag",
                                "Day",
                                line -> line.meeting().slot().day())
                        .column(
                                "from",
                                "Fra",
                                "From",
                                line -> line.meeting().slot().startsAt().toLocalTime())
                        .column(
                                "to",
                                "Til",
                                "To",
                                line -> line.meeting().slot().endsAt().toLocalTime())
                        .column(
                                "status",
                                "Status",
                                "Status",
                                line -> Listing.Word.of(
                                        line.status(), line.status().title()))
                        .column("isToBeSettled", "Skal afklares", "To be settled", MeetingLine::isToBeSettled)
                        .column(
                                "themes",
                                "Tema",
                                "Theme",
                                line -> line.meeting().agenda().themes().stream()
                                        .map(Theme::title)
                                        .toList())
                        .column("invited", "Inviteret", "Invited", MeetingLine::invited)
                        .column("coming", "Kommer", "Coming", MeetingLine::coming)
                        .column("present", "Til stede", "Present", MeetingLine::present)
                        .column("id", "Id", "Id", line -> line.meeting().id().value()));
        return ExitCode.DONE;
    }
}
