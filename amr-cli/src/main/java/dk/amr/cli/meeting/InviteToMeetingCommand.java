package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Json;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.meeting.invitation.InvitationRun;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.person.PersonName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "invite")
@SuppressWarnings("NullAway.Init")
final class InviteToMeetingCommand implements Action {

    @Parameters(paramLabel = "MEETING")
    private String meeting;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final InviteToMeeting inviteToMeeting;

    @Inject
    InviteToMeetingCommand(Console console, Display display, Clerk clerk, InviteToMeeting inviteToMeeting) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.inviteToMeeting = inviteToMeeting;
    }

    @Override
    public ExitCode run() {
        InvitationRun run = inviteToMeeting.invite(clerk.caller(), new InviteToMeeting.Request(meeting, dryRun));
        if (format == Format.JSON) {
            console.print(Json.of(document(run)));
        } else {
            display.show(
                    format,
                    new Listing<>("invited", run.invited())
                            .column("name", "Navn", "Name", PersonName::full)
                            .column(
                                    "isMailed",
                                    "Får mail",
                                    "Mailed",
                                    name -> !run.hasBegun()
                                            && !run.withoutEmail().contains(name)));
        }
        say(run);
        return ExitCode.DONE;
    }

    private static Map<String, Object> document(InvitationRun run) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("meeting", run.meeting().value());
        document.put("isReal", run.isReal());
        document.put("invited", run.invited().size());
        document.put("sent", run.sent());
        document.put("before", run.before());
        document.put("withoutEmail", names(run.withoutEmail()));
        document.put("termEndsBefore", names(run.termEndsBefore()));
        return document;
    }

    private static List<String> names(List<PersonName> names) {
        return names.stream().map(PersonName::full).toList();
    }

    private void say(InvitationRun run) {
        console.say(
                "%s: %d. Inviteret før: %d."
                        .formatted(
                                run.isReal() ? "Inviteret nu" : "Ville blive inviteret",
                                run.invited().size(),
                                run.before()),
                "%s: %d. Invited before: %d."
                        .formatted(
                                run.isReal() ? "Invited now" : "Would be invited",
                                run.invited().size(),
                                run.before()));
        if (run.hasBegun()) {
            console.say("Mødet er begyndt, så der sendes ingen mails.", "The meeting has begun, so no mails are sent.");
        }
        if (!run.withoutEmail().isEmpty()) {
            String names = String.join(", ", names(run.withoutEmail()));
            console.say("Uden e-mail, så ring: " + names + ".", "Without e-mail, so phone: " + names + ".");
        }
        if (!run.termEndsBefore().isEmpty()) {
            String names = String.join(", ", names(run.termEndsBefore()));
            console.say(
                    "Hvervet udløber før mødet, og genvalg er ikke meldt: " + names + ".",
                    "The mandate ends before the meeting, and no re-election is reported: " + names + ".");
        }
    }
}
