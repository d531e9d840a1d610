package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.slot;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.correspondence.CollectingCarrier;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.kommunegruppe.PlanKommunegruppeMeeting;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.PersonId;
import java.util.List;

/** The meeting in Skanderborg on 9 February 2027, to which Carla and Dan are invited. */
final class SkanderborgMeeting {

    static final String REFERENCE = "Skanderborg/2027-02-09";

    private final RunningWeb web;
    private final Season season;

    private SkanderborgMeeting(RunningWeb web) {
        this.web = web;
        this.season = Season.in(web);
    }

    static SkanderborgMeeting in(RunningWeb web) {
        SkanderborgMeeting meeting = new SkanderborgMeeting(web);
        Caller office = meeting.office();
        web.get(PlanKommunegruppeMeeting.class)
                .plan(
                        office,
                        new PlanKommunegruppeMeeting.Request(
                                "Skanderborg",
                                slot("2027-02-09", "13:00", "15:00"),
                                new Place("Rådhuset"),
                                Note.empty()));
        web.get(PlanMeeting.class)
                .plan(
                        office,
                        new PlanMeeting.Request(
                                "Skanderborg",
                                slot("2027-02-09", "15:15", "17:15"),
                                null,
                                Note.empty(),
                                new Place("Skanderborg Kulturhus"),
                                null,
                                AgendaTemplate.STANDARD.forMeeting(120, Theme.titled("Vold og trusler"), 30)));
        web.get(InviteToMeeting.class).invite(office, new InviteToMeeting.Request(REFERENCE, false));
        return meeting;
    }

    Season season() {
        return season;
    }

    Caller office() {
        return web.account(Role.OFFICE_ADMIN).asCaller(Door.COMMAND, RunningWeb.TODAY);
    }

    NetworkMeeting meeting() {
        return web.get(MeetingFinder.class).find(aKreds().id(), REFERENCE);
    }

    String id() {
        return meeting().id().value().toString();
    }

    PersonId person(String name) {
        return web.get(PersonFinder.class).find(aKreds().id(), name + " Prøve").id();
    }

    /** The address of the personal link. */
    String link(String name) {
        Invitation invitation = web.ports().invitations().ofMeeting(meeting()).stream()
                .filter(each -> each.person().equals(person(name)))
                .findFirst()
                .orElseThrow();
        return "/moede/"
                + web.get(PersonalLinks.class)
                        .secretFor(
                                LinkPurpose.ANSWER_INVITATION, invitation.id().value())
                        .orElseThrow();
    }

    void agree(String name) {
        web.get(RecordConsent.class)
                .record(
                        office(),
                        new RecordConsent.Request(
                                name + " Prøve", ConsentPurpose.LEADER_DISCLOSURE, RunningWeb.TODAY, true));
    }

    /** What the leaders got. */
    List<Mail> toLeaders() {
        web.get(DeliverOutbox.class).deliver(office());
        return ((CollectingCarrier) web.get(MailCarrier.class))
                .carried().stream()
                        .filter(mail -> List.of("mads@example.org", "niels@example.org")
                                .contains(mail.to().value()))
                        .toList();
    }
}
