package dk.amr.cli.meeting;

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
        List<CalendarEntry> entries = chosen(caller, wanted).stream().map(this::entry).toList();
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
