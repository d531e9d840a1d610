package dk.amr.web;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.groundrule.PublishGroundRules;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.sharing.code.Challenge;
import dk.amr.domain.meeting.sharing.code.CodeMaker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The meeting in Skanderborg that Carla and Dan were at, in a network whose ground rules say that notes are kept. */
final class Sharing {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

    private final RunningWeb web;
    private final Season season;
    private final Meetings meetings;

    private Sharing(RunningWeb web, Season season, Meetings meetings) {
        this.web = web;
        this.season = season;
        this.meetings = meetings;
    }

    static Sharing in(RunningWeb web) {
        Season season = Season.in(web);
        web.get(PublishGroundRules.class)
                .publish(
                        caller(web, Role.OFFICE_MANAGER, NOVEMBER),
                        new PublishGroundRules.Request("Skanderborg", "", true, NOVEMBER));
        Sharing sharing = new Sharing(web, season, Meetings.in(web));
        sharing.seatDan();
        return sharing;
    }

    Season season() {
        return season;
    }

    Meetings meetings() {
        return meetings;
    }

    /** Who leads the network has acknowledged its rules. */
    Sharing acknowledged() {
        web.get(AcknowledgeGroundRules.class)
                .acknowledge(
                        season.consultant().asCaller(Door.PAGE, RunningWeb.TODAY),
                        new AcknowledgeGroundRules.Request(null, "Skanderborg", RunningWeb.TODAY, Manner.ACCOUNT));
        return this;
    }

    /** The room, for whoever leads the network. */
    String room() {
        return "/moeder/" + meetings.meeting(Meetings.HELD).id().value() + "/delt";
    }

    String api() {
        return "/meetings/" + meetings.meeting(Meetings.HELD).id().value() + "/shared";
    }

    /** The link of somebody who was there. */
    String link(String person) {
        return "/delt/" + secret(person);
    }

    /** Asks for a code and types it, as somebody would who reads the mail. */
    Browser enter(String person) {
        Browser phone = web.browser();
        String link = link(person);
        phone.submit(link, link + "/kode", Map.of());
        phone.submit(link, link + "/ind", Map.of("kode", code(person)));
        return phone;
    }

    /** The code that was mailed last. */
    String code(String person) {
        PersonalLinks links = web.get(PersonalLinks.class);
        PersonalLink link = links.opened(secret(person), LinkPurpose.SHARE_AT_MEETING, "127.0.0.1", RunningWeb.TODAY);
        Challenge latest = web.ports()
                .challenges()
                .of(link.id(), RunningWeb.NOW.minusSeconds(60))
                .getFirst();
        return web.get(CodeMaker.class).codeOf(latest.id());
    }

    /** Something about that task, as it stands in the form. */
    static Map<String, String> something(String task) {
        Map<String, String> fields = new HashMap<>();
        fields.put("slags", "challenge");
        fields.put("opgave", task);
        fields.put("oensket", "Ro om vagtskiftet");
        fields.put("skridt", "Vi prøver en fast plan i maj");
        fields.put("laesere", "present");
        return fields;
    }

    private String secret(String person) {
        return web.get(PersonalLinks.class)
                .secretFor(
                        LinkPurpose.SHARE_AT_MEETING,
                        meetings.invitation(Meetings.HELD, person).id().value())
                .orElseThrow();
    }

    /** Notes that Dan was not there after all. */
    void letDanGo() {
        web.get(RecordAttendance.class)
                .record(
                        meetings.office(Meetings.HELD),
                        new RecordAttendance.Request(
                                "Skanderborg/" + Meetings.HELD,
                                List.of(new RecordAttendance.Entry(
                                        Meetings.DAN, Presence.REGRETS, RegretReason.OTHER, false, null)),
                                Note.empty()));
    }

    private void seatDan() {
        web.get(RecordAttendance.class)
                .record(
                        meetings.office(Meetings.HELD),
                        new RecordAttendance.Request(
                                "Skanderborg/" + Meetings.HELD,
                                List.of(new RecordAttendance.Entry(Meetings.DAN, Presence.PRESENT, null, true, null)),
                                Note.empty()));
    }

    private static Caller caller(RunningWeb web, Role role, LocalDate day) {
        return web.account(role).asCaller(Door.COMMAND, day);
    }
}
