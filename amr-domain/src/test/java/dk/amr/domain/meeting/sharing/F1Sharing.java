package dk.amr.domain.meeting.sharing;

import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.groundrule.PublishGroundRules;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.sharing.link.EnterShared;
import dk.amr.domain.meeting.sharing.link.LookAtSharedByLink;
import dk.amr.domain.meeting.sharing.link.SendSharedCode;
import dk.amr.domain.meeting.sharing.link.ShareByLink;
import dk.amr.domain.meeting.sharing.link.VisitKey;
import dk.amr.domain.meeting.sharing.room.Draft;
import dk.amr.domain.meeting.sharing.room.LookAtShared;
import dk.amr.domain.meeting.sharing.room.Readership;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.meeting.sharing.room.Wanted;
import dk.amr.domain.offer.F1Networks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** SC5 as far as it comes before anything is shared: Anna and Dan are at the table, Carla is not. */
public final class F1Sharing {

    public static final String ADDRESS = "192.0.2.7";
    public static final LocalDate DAY = F1Meetings.MEETING_DAY;

    private final F1Meetings meetings = F1Meetings.invited();

    private F1Sharing() {}

    /** Where the ground rules of the network say that notes are kept. */
    public static F1Sharing keepingNotes() {
        F1Sharing f1 = new F1Sharing();
        f1.publish(true, F1Meetings.INVITED_ON);
        f1.acknowledge(F1Networks.facilitator(), DAY);
        f1.hold();
        return f1;
    }

    /** Where they say nothing of notes, as the first edition of the kreds does (D12). */
    public static F1Sharing keepingNone() {
        F1Sharing f1 = new F1Sharing();
        f1.acknowledge(F1Networks.facilitator(), DAY);
        f1.hold();
        return f1;
    }

    private void hold() {
        meetings.timeIs("2027-02-09T18:00:00Z");
        meetings.holdKommunegruppeMeeting();
        meetings.attend(
                F1Meetings.present("100001"),
                F1Meetings.absent("100003", RegretReason.of("sygdom")),
                F1Meetings.present("100004"));
    }

    public F1Meetings meetings() {
        return meetings;
    }

    public <T> T get(Class<T> type) {
        return meetings.get(type);
    }

    public void publish(boolean keepsNotes, LocalDate from) {
        get(PublishGroundRules.class)
                .publish(
                        meetings.f1().installation().caller(from, Role.OFFICE_MANAGER),
                        new PublishGroundRules.Request("Skanderborg", "", keepsNotes, from));
    }

    public void acknowledge(Account account, LocalDate day) {
        get(AcknowledgeGroundRules.class)
                .acknowledge(
                        caller(account, day),
                        new AcknowledgeGroundRules.Request(null, "Skanderborg", day, Manner.ACCOUNT));
    }

    /** The consultant who led the meeting. */
    public Caller facilitator(LocalDate day) {
        return caller(F1Networks.facilitator(), day);
    }

    public static Caller caller(Account account, LocalDate day) {
        return Caller.of(account.id(), aKreds().id(), Set.of(Role.CONSULTANT), Door.PAGE, day);
    }

    public RoomView look(Caller caller) {
        return get(LookAtShared.class).look(caller, new LookAtShared.Request(F1Meetings.MEETING, Wanted.everything()));
    }

    /** The secret of somebody's personal link. */
    public String link(String member) {
        LocalDate day = DAY;
        return get(PersonalLinks.class)
                .secretFor(
                        LinkPurpose.SHARE_AT_MEETING,
                        meetings.guest(member, day).invitation().id().value())
                .orElseThrow();
    }

    /** Lets somebody in by link and code, as a browser would. */
    public VisitKey enter(String member, LocalDate day) {
        String link = link(member);
        get(SendSharedCode.class).send(anybody(day), link, ADDRESS);
        String visit =
                get(EnterShared.class).enter(anybody(day), new EnterShared.Request(link, ADDRESS, mailedCode(day)));
        return new VisitKey(link, visit, ADDRESS);
    }

    /** The code in the mail that leaves now. */
    public String mailedCode(LocalDate day) {
        get(DeliverOutbox.class).deliver(meetings.office(day));
        Mail last = mails().getLast();
        if (!last.subject().equals("code")) {
            throw new IllegalStateException(last.subject());
        }
        return last.text().replace("code ", "");
    }

    public List<Mail> mails() {
        return meetings.f1().installation().carrier().carried();
    }

    public RoomView look(VisitKey visitor, LocalDate day) {
        return get(LookAtSharedByLink.class)
                .look(anybody(day), new LookAtSharedByLink.Request(visitor, Wanted.everything()));
    }

    public SharedItemId share(VisitKey visitor, SharedText text) {
        return get(ShareByLink.class)
                .share(anybody(DAY), new ShareByLink.Request(visitor, new Draft(text, Readership.ofThosePresent())));
    }

    public static Caller anybody(LocalDate day) {
        return Caller.anonymous(Door.PAGE, day);
    }

    /** A challenge about that task, with a next step and a reason why a name may stand. */
    public static SharedText challenge(String task, String reason) {
        return new SharedText(SharedKind.CHALLENGE, task, "Færre bytter", "Vi prøver en fast plan i maj", reason);
    }
}
