package dk.amr.cli.kommunegruppe;

@Command(name = "cancel-meeting")
final class CancelKommunegruppeMeetingCommand implements Action {

    @Mixin
    private MeetingOption meeting = new MeetingOption();

    private final Console console;
    private final Clerk clerk;
    private final CancelKommunegruppeMeeting cancelMeeting;

    @Inject
    CancelKommunegruppeMeetingCommand(Console console, Clerk clerk, CancelKommunegruppeMeeting cancelMeeting) {
        this.console = console;
        this.clerk = clerk;
        this.cancelMeeting = cancelMeeting;
    }

    @Override
    public ExitCode run() {
        cancelMeeting.cancel(clerk.caller(), new CancelKommunegruppeMeeting.Request(meeting.reference(), null));
        console.say(
                "Kommunegruppemødet er aflyst. Se, om et netværksmøde følger det.",
                "The kommunegruppemøde is cancelled. See whether a network meeting follows it.");
        return ExitCode.DONE;
    }
}
