package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.Caller;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.meeting.planning.ReviseMeeting;
import dk.amr.domain.network.NamedColleague;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "revise")
@SuppressWarnings("NullAway.Init")
final class ReviseMeetingCommand implements Action {

    @Parameters(paramLabel = "MEETING")
    private String meeting;

    @Option(names = "--place", paramLabel = "TEXT")
    private @Nullable Place place;

    @Option(names = "--co-facilitator", paramLabel = "NAME|EMAIL")
    private @Nullable NamedColleague coFacilitator;

    @Option(names = "--after", paramLabel = "MEETING")
    private @Nullable String after;

    @Option(names = "--reason", paramLabel = "TEXT")
    private Note reason = Note.empty();

    @Mixin
    private AgendaOptions agenda = new AgendaOptions();

    private final Console console;
    private final Clerk clerk;
    private final LookAtMeeting lookAtMeeting;
    private final ReviseMeeting reviseMeeting;

    @Inject
    ReviseMeetingCommand(Console console, Clerk clerk, LookAtMeeting lookAtMeeting, ReviseMeeting reviseMeeting) {
        this.console = console;
        this.clerk = clerk;
        this.lookAtMeeting = lookAtMeeting;
        this.reviseMeeting = reviseMeeting;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        MeetingView view = lookAtMeeting.look(caller, meeting);
        NetworkMeeting now = view.meeting();
        AdviceShown.on(
                console,
                reviseMeeting.revise(
                        caller,
                        new ReviseMeeting.Request(
                                now.id().value().toString(),
                                place == null ? now.place() : place,
                                agenda.changed(now.agenda(), now.slot().minutes()),
                                coFacilitator == null ? present(view) : coFacilitator,
                                after,
                                reason,
                                now.version())));
        console.say("Mødet er ændret.", "The meeting is changed.");
        return ExitCode.DONE;
    }

    private static @Nullable NamedColleague present(MeetingView view) {
        return view.coFacilitator() == null
                ? null
                : NamedColleague.at(view.coFacilitator().login());
    }
}
