package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;

/** What is done about meetings by command alone; for the rest see the pages and scripts that do the same. */
final class MeetingWays {

    static final List<Way> COMMANDS = List.of(
            Way.command(
                    UseCase.CHECK_NOTES,
                    (who, thing) -> who.commandOnText(
                            "Mette er umulig",
                            "guard",
                            "check",
                            "--network",
                            thing.id().toString())),
            Way.command(UseCase.REVIEW_INVITATIONS, (who, thing) -> who.command("meeting", "review")),
            Way.command(UseCase.SEND_REMINDERS, (who, thing) -> who.command("meeting", "remind")));

    private MeetingWays() {}
}
