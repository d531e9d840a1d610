package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.Caller;
import dk.amr.domain.correspondence.CalendarEntry;
import dk.amr.domain.correspondence.CalendarWriter;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.PlaceAndDay;
import dk.amr.domain.meeting.look.ListMeetings;
import dk.amr.domain.meeting.look.MeetingLine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "calendar")
@SuppressWarnings("NullAway.Init")
final class MeetingCalendarCommand implements Action {

    @Parameters(paramLabel = "MEETING", arity = "0..1")
    private @Nullable String meeting;

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Integer year;

    @Option(names = "--network", paramLabel = "NAME")
    private @Nullable String network;

    private final Console console;
    private final Clerk clerk;
    private final ListMeetings listMeetings;
    private final CalendarWriter writer;

    @Inject
    MeetingCalendarCommand(Console console, Clerk clerk, ListMeetings listMeetings, CalendarWriter writer) {
        this.console = console;
        this.clerk = clerk;
        this.listMeetings = listMeetings;
        this.writer = writer;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        int wanted = year == null ? caller.day().getYear() : year;
        List<CalendarEntry> entries =
                chosen(caller, wanted).stream().map(this::entry).toList();
        console.results().print(writer.feed("Netværksmøder", entries).text());
        console.results().flush();
        return ExitCode.DONE;
    }

    private List<MeetingLine> chosen(Caller caller, int wanted) {
        if (meeting == null) {
            return listMeetings.list(caller, new ListMeetings.Request(wanted, network));
        }
        PlaceAndDay meant = PlaceAndDay.read(meeting);
        return listMeetings.list(caller, new ListMeetings.Request(meant.day().getYear(), meant.place())).stream()
                .filter(line -> line.meeting().slot().day().equals(meant.day()))
                .toList();
    }

    private CalendarEntry entry(MeetingLine line) {
        NetworkMeeting each = line.meeting();
        boolean isCancelled = line.status() == MeetingStatus.CANCELLED;
        return new CalendarEntry(
                isCancelled ? CalendarEntry.Kind.CANCEL : CalendarEntry.Kind.REQUEST,
                each.id().value(),
                each.version().number(),
                each.slot().start(),
                each.slot().start(),
                each.slot().end(),
                console.in("Netværksmøde ", "Network meeting ") + line.network().value(),
                each.place().text(),
                null);
    }
}
