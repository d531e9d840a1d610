package dk.amr.cli.meeting;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Network meetings. */
@Command(
        name = "meeting",
        subcommands = {
            PlanMeetingCommand.class,
            ListMeetingsCommand.class,
            ShowMeetingCommand.class,
            ReviseMeetingCommand.class,
            InviteToMeetingCommand.class,
            RecordReplyCommand.class,
            RescheduleMeetingCommand.class,
            CancelMeetingCommand.class,
            RecordAttendanceCommand.class,
            CloseMeetingCommand.class,
            MeetingCalendarCommand.class,
            YearCommand.class,
            WriteStatementCommand.class,
            RemindOfMeetingsCommand.class,
            ReviewInvitationsCommand.class,
            WishesCommand.class,
            NoteWishCommand.class,
            DecideWishCommand.class
        })
public final class MeetingCommands extends CommandGroup {}
