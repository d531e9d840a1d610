package dk.amr.cli;

import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.planning.PlanMeeting;
import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting to come of the network in Aarhus, to which the one who is in it is invited. */
public final class Invited {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 9);

    private Invited() {}

    /** Plans it and invites; gives the path of the personal link. The account of that login leads the network. */
    public static String link(Office office, String login) {
        try (OpenInstallation open = office.open()) {
            Caller caller = open.part(AccountRepository.class)
                    .named(new LoginName(login))
                    .orElseThrow()
                    .asCaller(Door.PAGE, TODAY);
            NetworkMeeting meeting = open.part(PlanMeeting.class)
                    .plan(
                            caller,
                            new PlanMeeting.Request(
                                    "Aarhus",
                                    TimeSlot.of(DAY, LocalTime.of(15, 15), LocalTime.of(17, 15), null),
                                    null,
                                    new Note("Intet kommunegruppemøde"),
                                    new Place("Kulturhuset, lokale 2"),
                                    null,
                                    AgendaTemplate.STANDARD.forMeeting(120, Theme.titled("Alenearbejde"), 30)))
                    .meeting();
            open.part(InviteToMeeting.class)
                    .invite(
                            caller,
                            new InviteToMeeting.Request(meeting.id().value().toString(), false));
            return "/moede/"
                    + open.part(PersonalLinks.class)
                            .secretFor(
                                    LinkPurpose.ANSWER_INVITATION,
                                    open.part(InvitationRepository.class)
                                            .ofMeeting(meeting)
                                            .getFirst()
                                            .id()
                                            .value())
                            .orElseThrow();
        }
    }
}
