package dk.amr.cli.meeting;

@Command(name = "plan")
@SuppressWarnings("NullAway.Init")
final class PlanMeetingCommand implements Action {

    @Option(names = {"--network", "--kommunegruppe"}, required = true, paramLabel = "NAME")
    private String network;

    @Mixin
    private TimeOptions time = new TimeOptions();

    @Option(names = "--after", paramLabel = "MEETING")
    private @Nullable String after;

    @Option(names = "--reason", paramLabel = "TEXT")
    private Note reason = Note.empty();

    @Option(names = "--place", paramLabel = "TEXT")
    private Place place = Place.undecided();

    @Option(names = "--co-facilitator", paramLabel = "EMAIL")
    private @Nullable LoginName coFacilitator;

    @Mixin
    private AgendaOptions agenda = new AgendaOptions();

    private final Console console;
    private final Clerk clerk;
    private final PlanMeeting planMeeting;

    @Inject
    PlanMeetingCommand(Console console, Clerk clerk, PlanMeeting planMeeting) {
        this.console = console;
        this.clerk = clerk;
        this.planMeeting = planMeeting;
    }

    @Override
    public ExitCode run() {
        TimeSlot slot = time.slot();
        PlanMeeting.Planned planned = planMeeting.plan(
                clerk.caller(),
                new PlanMeeting.Request(
                        network, slot, after, reason, place, coFacilitator, agenda.agenda(slot.minutes())));
        console.say(
                "Mødet er planlagt: " + SlotInWords.full(slot, Language.DANISH) + ".",
                "The meeting is planned: " + SlotInWords.full(slot, Language.ENGLISH) + ".");
        AdviceShown.on(console, planned.advice());
        console.print(planned.meeting().id().value().toString());
        return ExitCode.DONE;
    }
}
