package dk.amr.cli.kommunegruppe;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.meeting.kommunegruppe.ListKommunegruppeMeetings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list-meetings")
final class ListKommunegruppeMeetingsCommand implements Action {

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Integer year;

    @Option(names = "--kommunegruppe", paramLabel = "NAME")
    private @Nullable String kommunegruppe;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListKommunegruppeMeetings listMeetings;

    @Inject
    ListKommunegruppeMeetingsCommand(Display display, Clerk clerk, ListKommunegruppeMeetings listMeetings) {
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
                new Listing<>(
                                "meetings",
                                listMeetings.list(caller, new ListKommunegruppeMeetings.Request(wanted, kommunegruppe)))
                        .column(
                                "kommunegruppe",
                                "Kommunegruppe",
                                "Kommunegruppe",
                                ListKommunegruppeMeetings.Line::kommunegruppe)
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
                                "place",
                                "Sted",
                                "Place",
                                line -> line.meeting().place().text())
                        .column(
                                "state",
                                "Status",
                                "State",
                                line -> Listing.Word.of(
                                        line.meeting().state(),
                                        line.meeting().state().title()))
                        .column(
                                "trs",
                                "TR",
                                "TRs",
                                line -> line.meeting().turnout() == null
                                        ? null
                                        : line.meeting().turnout().trs())
                        .column(
                                "amrs",
                                "AMR",
                                "AMRs",
                                line -> line.meeting().turnout() == null
                                        ? null
                                        : line.meeting().turnout().amrs())
                        .column("id", "Id", "Id", line -> line.meeting().id().value()));
        return ExitCode.DONE;
    }
}
