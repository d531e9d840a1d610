package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.TimeOptions;
import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.shared.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "plan")
@SuppressWarnings("NullAway.Init")
final class PlanMeetingCommand implements Action {

    @Option(
            names = {"--network", "--kommunegruppe"},
            required = true,
            paramLabel = "NAME")
    private String network;

    @Mixin
    private TimeOptions time = new TimeOptions();

    @Option(names = "--after", paramLabel = "MEETING")
    private @Nullable String after;

    @Option(names = "--reason", paramLabel = "TEXT")
    private Note reason = Note.empty();

    @Option(names = "--place", paramLabel = "TEXT")
    private Place place = Place.undecided();

    @Option(names = "--co-facilitator", paramLabel = "NAME|EMAIL")
    private @Nullable NamedColleague coFacilitator;

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
