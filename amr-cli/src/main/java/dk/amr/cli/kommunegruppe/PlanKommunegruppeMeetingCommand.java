package dk.amr.cli.kommunegruppe;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.TimeOptions;
import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.PlanKommunegruppeMeeting;
import dk.amr.domain.shared.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "plan-meeting")
@SuppressWarnings("NullAway.Init")
final class PlanKommunegruppeMeetingCommand implements Action {

    @Parameters(paramLabel = "NAME")
    private String name;

    @Mixin
    private TimeOptions time = new TimeOptions();

    @Option(names = "--place", paramLabel = "TEXT")
    private Place place = Place.undecided();

    @Option(names = "--agenda", paramLabel = "TEXT")
    private Note agenda = Note.empty();

    private final Console console;
    private final Clerk clerk;
    private final PlanKommunegruppeMeeting planMeeting;

    @Inject
    PlanKommunegruppeMeetingCommand(Console console, Clerk clerk, PlanKommunegruppeMeeting planMeeting) {
        this.console = console;
        this.clerk = clerk;
        this.planMeeting = planMeeting;
    }

    @Override
    public ExitCode run() {
        KommunegruppeMeeting meeting = planMeeting.plan(
                clerk.caller(), new PlanKommunegruppeMeeting.Request(name, time.slot(), place, agenda));
        console.say(
                "Kommunegruppemødet er planlagt: " + SlotInWords.full(meeting.slot(), Language.DANISH) + ".",
                "The kommunegruppemøde is planned: " + SlotInWords.full(meeting.slot(), Language.ENGLISH) + ".");
        console.print(meeting.id().value().toString());
        return ExitCode.DONE;
    }
}
