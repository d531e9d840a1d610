package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Trouble;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.invitation.RegretReason;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "record-attendance")
@SuppressWarnings("NullAway.Init")
final class RecordAttendanceCommand implements Action {

    @Parameters(paramLabel = "MEETING")
    private String meeting;

    @Option(names = "--present", split = ",", paramLabel = "MEMBER")
    private List<String> present = List.of();

    @Option(names = "--partial", split = ",", paramLabel = "MEMBER")
    private List<String> partial = List.of();

    @Option(names = "--regrets", split = ",", paramLabel = "MEMBER[=REASON]")
    private List<String> regrets = List.of();

    @Option(names = "--no-show", split = ",", paramLabel = "MEMBER")
    private List<String> absent = List.of();

    @Option(names = {"--oral-ack", "--acknowledged-aloud"})
    private boolean acknowledgedAloud;

    @Option(names = "--reason", paramLabel = "TEXT")
    private Note reason = Note.empty();

    private final Console console;
    private final Clerk clerk;
    private final RecordAttendance recordAttendance;

    @Inject
    RecordAttendanceCommand(Console console, Clerk clerk, RecordAttendance recordAttendance) {
        this.console = console;
        this.clerk = clerk;
        this.recordAttendance = recordAttendance;
    }

    @Override
    public ExitCode run() {
        List<RecordAttendance.Entry> entries = Stream.of(
                        present.stream().map(member -> entry(member, Presence.PRESENT)),
                        partial.stream().map(member -> entry(member, Presence.PARTIAL)),
                        regrets.stream().map(this::regret),
                        absent.stream().map(member -> entry(member, Presence.NO_SHOW)))
                .flatMap(each -> each)
                .toList();
        if (entries.isEmpty()) {
            throw new Trouble(
                    "Sig, hvem der kom: --present, --partial, --regrets eller --no-show.",
                    "Say who came: --present, --partial, --regrets or --no-show.");
        }
        recordAttendance.record(clerk.caller(), new RecordAttendance.Request(meeting, entries, reason));
        console.say("Fremmødet er registreret.", "Attendance is recorded.");
        return ExitCode.DONE;
    }

    private RecordAttendance.Entry entry(String member, Presence presence) {
        return new RecordAttendance.Entry(member, presence, null, acknowledgedAloud && presence.isThere(), null);
    }

    private RecordAttendance.Entry regret(String memberAndReason) {
        int sign = memberAndReason.indexOf('=');
        String member = sign < 0 ? memberAndReason : memberAndReason.substring(0, sign);
        RegretReason why = sign < 0 ? RegretReason.OTHER : RegretReason.of(memberAndReason.substring(sign + 1));
        return new RecordAttendance.Entry(member, Presence.REGRETS, why, false, null);
    }
}
