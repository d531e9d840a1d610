package dk.amr.domain.meeting.invitation.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.invitation.MeetingIsOver;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.wish.DecideWish;
import dk.amr.domain.meeting.wish.ListWishes;
import dk.amr.domain.meeting.wish.NoteWish;
import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.meeting.wish.WishIsEmpty;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page behind the link of an invitation (D23). */
final class AnswerInvitationTest {

    private static final String HERE = "192.0.2.7";

    private final F1Meetings f1 = F1Meetings.invited();

    private String secretOf(String member) {
        return f1.get(PersonalLinks.class)
                .secretFor(
                        LinkPurpose.ANSWER_INVITATION,
                        f1.guest(member, F1Meetings.INVITED_ON)
                                .invitation()
                                .id()
                                .value())
                .orElseThrow();
    }

    private static Caller anybody(String day) {
        return Caller.anonymous(Door.PAGE, LocalDate.parse(day));
    }

    private void answer(String secret, String day, Reply.Kind kind, String wish) {
        f1.get(AnswerInvitation.class)
                .answer(anybody(day), new AnswerInvitation.Request(secret, HERE, kind, null, true, new Note(wish)));
    }

    @Test
    void one_may_change_ones_mind_and_wish_for_a_theme() {
        String secret = secretOf("100004");
        answer(secret, "2027-01-20", Reply.Kind.ACCEPTED, "Alenearbejde om natten");
        answer(secret, "2027-01-21", Reply.Kind.TENTATIVE, "");

        InvitationPage page = f1.get(ReadInvitationLink.class).read(anybody("2027-01-21"), secret, HERE);
        assertThat(page.isOpen()).isTrue();
        assertThat(page.hasAcknowledged()).isTrue();
        assertThat(page.reply().kind()).isEqualTo(Reply.Kind.TENTATIVE);
        List<Wish> wishes = f1.get(ListWishes.class).list(f1.office(F1Meetings.INVITED_ON), "Skanderborg");
        assertThat(wishes).extracting(wish -> wish.text().text()).containsExactly("Alenearbejde om natten");
        f1.get(DecideWish.class)
                .decide(
                        f1.office(F1Meetings.INVITED_ON),
                        new DecideWish.Request(wishes.getFirst().id(), Wish.State.ACCEPTED, null));
        assertThatThrownBy(() -> f1.get(NoteWish.class)
                        .note(f1.office(F1Meetings.INVITED_ON), new NoteWish.Request("Skanderborg", new Note(" "))))
                .isInstanceOf(WishIsEmpty.class);
    }

    @Test
    void the_same_wish_sent_twice_is_one_wish() {
        String secret = secretOf("100004");
        answer(secret, "2027-01-20", Reply.Kind.ACCEPTED, "Ekstra vagter");
        answer(secret, "2027-01-20", Reply.Kind.ACCEPTED, "Ekstra vagter");
        answer(secret, "2027-01-20", Reply.Kind.ACCEPTED, "Natarbejde");
        answer(secretOf("100001"), "2027-01-20", Reply.Kind.ACCEPTED, "Ekstra vagter");

        assertThat(f1.get(ListWishes.class).list(f1.office(F1Meetings.INVITED_ON), "Skanderborg"))
                .extracting(wish -> wish.text().text())
                .containsExactlyInAnyOrder("Ekstra vagter", "Natarbejde", "Ekstra vagter");
    }

    @Test
    void the_page_is_read_but_not_answered_once_the_meeting_has_begun() {
        String secret = secretOf("100004");

        assertThat(f1.get(ReadInvitationLink.class)
                        .read(anybody("2027-02-10"), secret, HERE)
                        .isOpen())
                .isFalse();
        assertThatThrownBy(() -> answer(secret, "2027-02-10", Reply.Kind.ACCEPTED, ""))
                .isInstanceOf(MeetingIsOver.class);
    }

    @Test
    void whoever_may_no_longer_come_sees_that_it_is_withdrawn_and_not_why() {
        String secret = secretOf("100003");
        f1.f1().memberships("100003", new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2027, 1, 25)));

        InvitationPage page = f1.get(ReadInvitationLink.class).read(anybody("2027-01-25"), secret, HERE);
        assertThat(page.isWithdrawn()).isTrue();
        assertThat(page.isOpen()).isFalse();
    }
}
