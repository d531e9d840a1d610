package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;

/** How to do by command what surrounds the meetings of a year: reports, time off, incidents, statements. */
final class YearWays {

    static final List<Way> COMMANDS = List.of(
            Way.command(UseCase.LOOK_AT_YEAR, (who, thing) -> who.command("meeting", "year")),
            Way.command(UseCase.REPORT_CADENCE, (who, thing) -> who.command("report", "cadence")),
            Way.command(UseCase.REPORT_DEVIATIONS, (who, thing) -> who.command("report", "deviations")),
            Way.command(UseCase.REPORT_ATTENDANCE, (who, thing) -> who.command("report", "attendance")),
            Way.command(
                    UseCase.REPORT_ATTENDANCE_TO_FU,
                    (who, thing) -> who.command("report", "attendance", "--audience", "fu")),
            Way.command(UseCase.REPORT_LEAVE, (who, thing) -> who.command("report", "leave")),
            Way.command(UseCase.REPORT_LEAVE_TO_FU, (who, thing) -> who.command("report", "leave", "--audience", "fu")),
            Way.command(
                    UseCase.WRITE_ATTENDANCE_STATEMENT,
                    (who, thing) -> who.commandOnFile(
                            "udskrift.pdf",
                            "meeting",
                            "statement",
                            "--member",
                            thing.id().toString())),
            Way.command(
                    UseCase.REQUEST_LEAVE,
                    (who, thing) -> who.command(
                            "leave",
                            "request",
                            "--meeting",
                            thing.id().toString(),
                            "--member",
                            thing.holder().toString(),
                            "--hours",
                            "3,0")),
            Way.command(
                    UseCase.RECORD_LEAVE,
                    (who, thing) -> who.command(
                            "leave",
                            "record",
                            "--meeting",
                            thing.id().toString(),
                            "--member",
                            thing.holder().toString(),
                            "--outcome",
                            "refused")),
            Way.command(
                    UseCase.LIST_LEAVE,
                    (who, thing) ->
                            who.command("leave", "list", "--meeting", thing.id().toString())),
            Way.command(
                    UseCase.RECORD_INCIDENT,
                    (who, thing) -> who.command(
                            "network",
                            "record-incident",
                            "--participation",
                            thing.id().toString(),
                            "--happened",
                            "2027-01-04")),
            Way.command(
                    UseCase.LIST_INCIDENTS,
                    (who, thing) -> who.command(
                            "network",
                            "incidents",
                            "--participation",
                            thing.id().toString())),
            Way.command(
                    UseCase.WARN_PARTICIPANT,
                    (who, thing) -> who.command("network", "warn", thing.id().toString())),
            Way.command(
                    UseCase.AGREE_TO_REMOVAL,
                    (who, thing) ->
                            who.command("network", "agree-removal", thing.id().toString())),
            Way.command(
                    UseCase.LIMIT_ACCOUNT,
                    (who, thing) -> who.command("account", "limit", thing.name(), "--last-day", "2027-12-31")));

    private YearWays() {}
}
