package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;

/** How to do what there is to do about meetings, by every door. */
final class MeetingWays {

    static final List<Way> COMMANDS = List.of(
            Way.command(
                    UseCase.PLAN_KOMMUNEGRUPPE_MEETING,
                    (who, thing) -> who.command(
                            "kommunegruppe",
                            "plan-meeting",
                            thing.id().toString(),
                            "--on",
                            "2027-02-09",
                            "--from",
                            "13:00")),
            Way.command(
                    UseCase.HOLD_KOMMUNEGRUPPE_MEETING,
                    (who, thing) -> who.command(
                            "kommunegruppe", "hold-meeting", thing.id().toString())),
            Way.command(
                    UseCase.CANCEL_KOMMUNEGRUPPE_MEETING,
                    (who, thing) -> who.command(
                            "kommunegruppe", "cancel-meeting", thing.id().toString())),
            Way.command(
                    UseCase.LIST_KOMMUNEGRUPPE_MEETINGS, (who, thing) -> who.command("kommunegruppe", "list-meetings")),
            Way.command(
                    UseCase.PLAN_MEETING,
                    (who, thing) -> who.command(
                            "meeting",
                            "plan",
                            "--network",
                            thing.id().toString(),
                            "--on",
                            "2027-02-09",
                            "--from",
                            "15:15",
                            "--reason",
                            "Intet kommunegruppemøde")),
            // as on the page, what is not said anew is read from the meeting first
            Way.command(
                            UseCase.REVISE_MEETING,
                            (who, thing) ->
                                    who.command("meeting", "revise", thing.id().toString(), "--place", "Rådhuset"))
                    .lookingFirst(UseCase.LOOK_AT_MEETING),
            Way.command(
                    UseCase.RESCHEDULE_MEETING,
                    (who, thing) -> who.command(
                            "meeting", "reschedule", thing.id().toString(), "--on", "2027-02-16", "--from", "15:15")),
            Way.command(
                    UseCase.CANCEL_MEETING,
                    (who, thing) -> who.command("meeting", "cancel", thing.id().toString())),
            Way.command(UseCase.LIST_MEETINGS, (who, thing) -> who.command("meeting", "list")),
            Way.command(
                    UseCase.LOOK_AT_MEETING,
                    (who, thing) -> who.command("meeting", "show", thing.id().toString())),
            Way.command(
                    UseCase.INVITE_TO_MEETING,
                    (who, thing) -> who.command("meeting", "invite", thing.id().toString())),
            Way.command(
                    UseCase.RECORD_REPLY,
                    (who, thing) -> who.command(
                            "meeting",
                            "reply",
                            thing.id().toString(),
                            "--member",
                            thing.holder().toString(),
                            "--answer",
                            "yes")),
            Way.command(UseCase.REVIEW_INVITATIONS, (who, thing) -> who.command("meeting", "review")),
            Way.command(UseCase.SEND_REMINDERS, (who, thing) -> who.command("meeting", "remind")),
            Way.command(
                    UseCase.RECORD_ATTENDANCE,
                    (who, thing) -> who.command(
                            "meeting",
                            "record-attendance",
                            thing.id().toString(),
                            "--present",
                            thing.holder().toString(),
                            "--oral-ack")),
            Way.command(
                    UseCase.CLOSE_MEETING,
                    (who, thing) -> who.command("meeting", "close", thing.id().toString())),
            Way.command(
                    UseCase.NOTE_WISH,
                    (who, thing) -> who.command(
                            "meeting", "note-wish", "--network", thing.id().toString(), "--text", "Alenearbejde")),
            Way.command(
                    UseCase.DECIDE_WISH,
                    (who, thing) ->
                            who.command("meeting", "decide-wish", thing.id().toString(), "--state", "accepted")),
            Way.command(
                    UseCase.LIST_WISHES,
                    (who, thing) -> who.command(
                            "meeting", "wishes", "--network", thing.id().toString())));

    private MeetingWays() {}
}
