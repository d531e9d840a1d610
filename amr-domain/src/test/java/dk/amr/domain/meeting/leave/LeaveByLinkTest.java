package dk.amr.domain.meeting.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.MeetingIsOver;
import dk.amr.domain.meeting.planning.CancelMeeting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody asks for behind the personal link of an invitation. */
final class LeaveByLinkTest {

    private static final LocalDate ASKED_ON = LocalDate.of(2027, 1, 20);

    private final F1Meetings f1 = F1Meetings.invited();

    private List<String> toLeaders(LocalDate day) {
        f1.timeIs("2027-01-20T09:00:00Z");
        int before = f1.f1().installation().carrier().carried().size();
        f1.get(DeliverOutbox.class).deliver(f1.office(day));
        return f1.f1().installation().carrier().carried().stream()
                .skip(before)
                .filter(mail -> mail.subject().startsWith("LEAVE"))
                .map(mail -> mail.subject() + " " + mail.to().value() + " " + mail.text())
                .toList();
    }

    private void cancel(LocalDate day) {
        f1.get(CancelMeeting.class)
                .cancel(f1.office(day), new CancelMeeting.Request(F1Meetings.MEETING, CancelReason.TOO_FEW, null));
    }

    @Test
    void by_the_personal_link_asking_the_leader_is_the_consent() {
        AskForLeaveByLink ask = f1.get(AskForLeaveByLink.class);
        Caller anybody = Caller.anonymous(Door.PAGE, ASKED_ON);
        Invitation invitation = f1.f1().installation().ports().invitations().ofMeeting(f1.meeting()).stream()
                .filter(each -> each.person().equals(f1.f1().person("100001").id()))
                .findFirst()
                .orElseThrow();
        String secret = f1.get(PersonalLinks.class)
                .secretFor(LinkPurpose.ANSWER_INVITATION, invitation.id().value())
                .orElseThrow();
        ask.ask(anybody, new AskForLeaveByLink.Request(secret, "here", TimeOff.ofHours("3,5"), true));

        assertThat(toLeaders(ASKED_ON)).containsExactly("LEAVE_REQUEST lis@example.org Anna Prøve 210");
        cancel(ASKED_ON);
        assertThatThrownBy(() ->
                        ask.ask(anybody, new AskForLeaveByLink.Request(secret, "here", TimeOff.ofHours("4"), false)))
                .isInstanceOf(MeetingIsOver.class);
    }
}
