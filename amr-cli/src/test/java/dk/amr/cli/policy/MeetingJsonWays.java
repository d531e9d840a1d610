package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;

/** How to do what there is to do about meetings by scripts over HTTP. */
final class MeetingJsonWays {

    static final List<Way> ALL = List.of(
            Way.json(
                    UseCase.PLAN_KOMMUNEGRUPPE_MEETING,
                    (who, thing) -> who.send(
                            "POST",
                            "/kommunegruppe-meetings",
                            thing,
                            "{'kommunegruppe':'" + thing.id() + "','time':{'day':'2027-02-09','from':'13:00'}}")),
            Way.json(
                    UseCase.HOLD_KOMMUNEGRUPPE_MEETING,
                    (who, thing) -> who.send("POST", "/kommunegruppe-meetings/" + thing.id() + "/hold", thing, "{}")),
            Way.json(
                    UseCase.CANCEL_KOMMUNEGRUPPE_MEETING,
                    (who, thing) -> who.send("POST", "/kommunegruppe-meetings/" + thing.id() + "/cancel", thing, "{}")),
            Way.json(UseCase.LIST_KOMMUNEGRUPPE_MEETINGS, (who, thing) -> who.ask("/kommunegruppe-meetings?year=2027")),
            Way.json(
                    UseCase.PLAN_MEETING,
                    (who, thing) -> who.send(
                            "POST",
                            "/meetings",
                            thing,
                            "{'network':'" + thing.id()
                                    + "','time':{'day':'2027-02-09','from':'15:15'},'reason':'Intet møde'}")),
            Way.json(
                    UseCase.REVISE_MEETING,
                    (who, thing) -> who.send("PUT", "/meetings/" + thing.id(), thing, "{'place':'Rådhuset'}")),
            Way.json(
                    UseCase.RESCHEDULE_MEETING,
                    (who, thing) -> who.send(
                            "POST",
                            "/meetings/" + thing.id() + "/reschedule",
                            thing,
                            "{'time':{'day':'2027-02-16','from':'15:15'}}")),
            Way.json(
                    UseCase.CANCEL_MEETING,
                    (who, thing) ->
                            who.send("POST", "/meetings/" + thing.id() + "/cancel", thing, "{'reason':'OTHER'}")),
            Way.json(
                    UseCase.CLOSE_MEETING,
                    (who, thing) -> who.send("POST", "/meetings/" + thing.id() + "/close", thing, "{}")),
            Way.json(UseCase.LIST_MEETINGS, (who, thing) -> who.ask("/meetings?year=2027")),
            Way.json(UseCase.LOOK_AT_MEETING, (who, thing) -> who.ask("/meetings/" + thing.id())),
            Way.json(
                    UseCase.INVITE_TO_MEETING,
                    (who, thing) -> who.send("POST", "/meetings/" + thing.id() + "/invite", thing, "{}")),
            Way.json(
                    UseCase.RECORD_REPLY,
                    (who, thing) -> who.send(
                            "POST",
                            "/meetings/" + thing.id() + "/reply",
                            thing,
                            "{'person':'" + thing.holder() + "','reply':'ACCEPTED'}")),
            Way.json(
                    UseCase.RECORD_ATTENDANCE,
                    (who, thing) -> who.send(
                            "POST",
                            "/meetings/" + thing.id() + "/attendance",
                            thing,
                            "{'rows':[{'person':'" + thing.holder()
                                    + "','presence':'PRESENT','acknowledgesAloud':true,'version':0}]}")),
            Way.json(UseCase.LIST_WISHES, (who, thing) -> who.ask("/networks/" + thing.id() + "/wishes")),
            Way.json(
                    UseCase.NOTE_WISH,
                    (who, thing) ->
                            who.send("POST", "/networks/" + thing.id() + "/wishes", thing, "{'text':'Alenearbejde'}")),
            Way.json(
                    UseCase.DECIDE_WISH,
                    (who, thing) ->
                            who.send("POST", "/wishes/" + thing.id() + "/decide", thing, "{'state':'ACCEPTED'}")),
            Way.json(UseCase.LOOK_AT_YEAR, (who, thing) -> who.ask("/year-plan?year=2027")),
            Way.json(UseCase.REPORT_CADENCE, (who, thing) -> who.ask("/reports/cadence?year=2027")),
            Way.json(UseCase.REPORT_DEVIATIONS, (who, thing) -> who.ask("/reports/deviations?year=2027")),
            Way.json(UseCase.REPORT_ATTENDANCE, (who, thing) -> who.ask("/reports/attendance?year=2027")),
            Way.json(
                    UseCase.REPORT_ATTENDANCE_TO_FU,
                    (who, thing) -> who.ask("/reports/attendance?year=2027&audience=fu")),
            Way.json(UseCase.REPORT_LEAVE, (who, thing) -> who.ask("/reports/leave?year=2027")),
            Way.json(UseCase.REPORT_LEAVE_TO_FU, (who, thing) -> who.ask("/reports/leave?year=2027&audience=fu")),
            Way.json(
                    UseCase.WRITE_ATTENDANCE_STATEMENT,
                    (who, thing) -> who.ask("/people/" + thing.id() + "/attendance")),
            Way.json(UseCase.ISSUE_CALENDAR_FEED, (who, thing) -> who.send("POST", "/calendar-feed", thing, "{}")),
            Way.json(UseCase.REVOKE_CALENDAR_FEED, (who, thing) -> who.send("DELETE", "/calendar-feed", thing, "")),
            Way.json(UseCase.LIST_LEAVE, (who, thing) -> who.ask("/meetings/" + thing.id() + "/leave")),
            Way.json(
                    UseCase.REQUEST_LEAVE,
                    (who, thing) -> who.send(
                            "POST",
                            "/meetings/" + thing.id() + "/leave",
                            thing,
                            "{'person':'" + thing.holder() + "','hours':3.0,'contactsLeader':false}")),
            Way.json(
                    UseCase.RECORD_LEAVE,
                    (who, thing) -> who.send(
                            "POST",
                            "/meetings/" + thing.id() + "/leave/outcome",
                            thing,
                            "{'person':'" + thing.holder() + "','outcome':'REFUSED'}")),
            Way.json(UseCase.LIST_INCIDENTS, (who, thing) -> who.ask("/participations/" + thing.id() + "/incidents")),
            Way.json(
                    UseCase.RECORD_INCIDENT,
                    (who, thing) -> who.send(
                            "POST",
                            "/participations/" + thing.id() + "/incidents",
                            thing,
                            "{'happenedOn':'2027-01-04'}")),
            Way.json(
                    UseCase.WARN_PARTICIPANT,
                    (who, thing) -> who.send("POST", "/incidents/" + thing.id() + "/warn", thing, "{}")),
            Way.json(
                    UseCase.AGREE_TO_REMOVAL,
                    (who, thing) -> who.send("POST", "/incidents/" + thing.id() + "/agree-removal", thing, "{}")));

    private MeetingJsonWays() {}
}
