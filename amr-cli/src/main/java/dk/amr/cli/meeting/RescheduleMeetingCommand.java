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
import dk.amr.domain.meeting.planning.Advice;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import dk.amr.domain.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "reschedule")
@SuppressWarnings("NullAway.Init")
final class RescheduleMeetingCommand implements Action {

    @Parameters(paramLabel = "MEETING")
    private String meeting;

    @Mixin
    private TimeOptions time = new TimeOptions();

    @Option(names = "--after", paramLabel = "MEETING")
    private @Nullable String after;

    @Option(names = "--reason", paramLabel = "TEXT")
    private Note reason = Note.empty();

    private final Console console;
    private final Clerk clerk;
    private final RescheduleMeeting rescheduleMeeting;

    @Inject
    RescheduleMeetingCommand(Console console, Clerk clerk, RescheduleMeeting rescheduleMeeting) {
        this.console = console;
        this.clerk = clerk;
        this.rescheduleMeeting = rescheduleMeeting;
    }

    @Override
    public ExitCode run() {
        TimeSlot slot = time.slot();
        List<Advice> advice = rescheduleMeeting.reschedule(
                clerk.caller(), new RescheduleMeeting.Request(meeting, slot, after, reason, null));
        console.say(
                "Mødet er flyttet til " + SlotInWords.full(slot, Language.DANISH)
                        + ". De inviterede får én besked hver.",
                "The meeting is moved to " + SlotInWords.full(slot, Language.ENGLISH)
                        + ". Those invited get one message each.");
        AdviceShown.on(console, advice);
        return ExitCode.DONE;
    }
}
