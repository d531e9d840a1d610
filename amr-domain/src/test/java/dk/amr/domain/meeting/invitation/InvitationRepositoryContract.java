package dk.amr.domain.meeting.invitation;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.invitation.InMemoryInvitationRepository.kept;
import static dk.amr.domain.meeting.invitation.InvitationFixture.INVITED_ON;
import static dk.amr.domain.meeting.invitation.InvitationFixture.anInvitation;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link InvitationRepository} must do. */
public interface InvitationRepositoryContract {

    AllPorts ports();

    private InvitationRepository invitations() {
        return givenTwoMeetings(ports()).invitations();
    }

    private static NetworkMeeting anotherMeeting() {
        return aMeeting(2, anotherNetwork(), "2027-02-10");
    }

    private static List<MeetingId> both() {
        return List.of(aMeeting().id(), anotherMeeting().id());
    }

    private static MessageId aMessage() {
        return new MessageId(CountingIds.id(5));
    }

    private static Invitation declined(Invitation invitation) {
        return invitation.answered(
                new Reply(Reply.Kind.REGRETS, RegretReason.NO_LEADER_SUPPORT, INVITED_ON.plusDays(1), Channel.LINK));
    }

    private static Invitation withEverything(Invitation invitation) {
        Invitation.Before before =
                new Invitation.Before(anotherMeeting().slot(), new Place("Rådhuset, lokale 2"), true);
        return declined(invitation.changed(null, false, before))
                .reminded(aMeeting().slot().start())
                .withdrawn(INVITED_ON.plusDays(9), aMessage(), null)
                .askedToEvaluate();
    }

    @Test
    default void an_invitation_is_found_with_every_field() {
        InvitationRepository invitations = invitations();
        Invitation full = withEverything(anInvitation());
        Invitation bare = anInvitation(2, BO, aMeeting())
                .changed(null, true, new Invitation.Before(aMeeting().slot(), Place.undecided(), false));
        Invitation accepted = anInvitation(3, BO, anotherMeeting())
                .answered(new Reply(Reply.Kind.ACCEPTED, null, INVITED_ON.plusDays(2), Channel.OFFICE));
        invitations.saveAll(List.of(full, bare, accepted));

        assertThat(full.sequence()).isEqualTo(2);
        assertThat(List.of(full, bare, accepted))
                .allSatisfy(each ->
                        assertThat(invitations.find(aKreds().id(), each.id())).contains(kept(each, 1)));
        assertThat(invitations.ofMeeting(aMeeting())).containsExactly(kept(full, 1), kept(bare, 1));
        assertThat(invitations.ofPerson(aKreds().id(), ANNA.id())).containsExactly(kept(full, 1));
    }

    @Test
    default void an_invitation_that_nobody_saved_is_not_found() {
        InvitationRepository invitations = invitations();
        invitations.saveAll(List.of());

        assertThat(invitations.find(aKreds().id(), anInvitation().id())).isEmpty();
        assertThat(invitations.ofMeetings(aKreds().id(), both())).isEmpty();
        assertThat(invitations.ofPerson(aKreds().id(), ANNA.id())).isEmpty();
    }

    @Test
    default void nothing_of_another_kreds_or_meeting_is_found() {
        InvitationRepository invitations = invitations();
        invitations.saveAll(List.of(anInvitation()));

        assertThat(invitations.find(anotherKreds().id(), anInvitation().id())).isEmpty();
        assertThat(invitations.ofMeetings(anotherKreds().id(), both())).isEmpty();
        assertThat(invitations.ofPerson(anotherKreds().id(), ANNA.id())).isEmpty();
        assertThat(invitations.ofMeetings(aKreds().id(), List.of())).isEmpty();
        assertThat(invitations.ofMeeting(anotherMeeting())).isEmpty();
    }

    @Test
    default void those_of_meetings_come_by_meeting_and_person() {
        InvitationRepository invitations = invitations();
        Invitation first = anInvitation(4, ANNA, aMeeting());
        Invitation second = anInvitation(3, BO, aMeeting());
        Invitation third = anInvitation(2, ANNA, anotherMeeting());
        Invitation last = anInvitation(1, BO, anotherMeeting());
        invitations.saveAll(List.of(last, second));
        invitations.saveAll(List.of(third, first));

        assertThat(invitations.ofMeetings(aKreds().id(), both()))
                .containsExactly(kept(first, 1), kept(second, 1), kept(third, 1), kept(last, 1));
    }

    @Test
    default void those_of_a_person_come_by_the_day_they_were_invited_and_then_by_id() {
        AllPorts there = givenTwoMeetings(ports());
        NetworkMeeting thirdMeeting = aMeeting(3, anotherNetwork(), "2027-03-10");
        there.meetings().save(thirdMeeting);
        Invitation last = Invitation.to(
                aMeeting(), new InvitationId(CountingIds.id(1)), ANNA.id(), INVITED_ON.plusDays(1), aMessage());
        Invitation first = anInvitation(2, ANNA, thirdMeeting);
        Invitation second = anInvitation(3, ANNA, anotherMeeting());
        there.invitations().saveAll(List.of(last, second, first));

        assertThat(there.invitations().ofPerson(aKreds().id(), ANNA.id()))
                .containsExactly(kept(first, 1), kept(second, 1), kept(last, 1));
    }

    @Test
    default void new_ones_and_changes_are_kept_at_once() {
        InvitationRepository invitations = invitations();
        Invitation other = anInvitation(2, BO, aMeeting());
        invitations.saveAll(List.of(withEverything(anInvitation())));
        invitations.saveAll(List.of(kept(anInvitation(), 1), other));

        assertThat(invitations.ofMeeting(aMeeting())).containsExactly(kept(anInvitation(), 2), kept(other, 1));
    }

    @Test
    default void a_change_from_an_older_version_is_refused_and_nothing_is_kept() {
        InvitationRepository invitations = invitations();
        Invitation other = anInvitation(2, BO, aMeeting());
        invitations.saveAll(List.of(anInvitation(), other));
        invitations.saveAll(List.of(declined(kept(anInvitation(), 1))));
        Invitation third = anInvitation(3, ANNA, anotherMeeting());

        assertThatThrownBy(() -> invitations.saveAll(List.of(third, declined(kept(other, 1)), kept(anInvitation(), 1))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> invitations.saveAll(List.of(kept(anInvitation(), 1), declined(kept(other, 1)))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> invitations.saveAll(List.of(third, anInvitation())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> invitations.saveAll(List.of(kept(third, 1)))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(invitations.ofMeetings(aKreds().id(), both()))
                .containsExactly(kept(declined(anInvitation()), 2), kept(other, 1));
    }

    @Test
    default void a_second_one_of_the_same_person_to_the_same_meeting_is_refused() {
        InvitationRepository invitations = invitations();
        invitations.saveAll(List.of(withEverything(anInvitation())));

        assertThatThrownBy(() -> invitations.saveAll(
                        List.of(anInvitation(2, BO, aMeeting()), anInvitation(3, ANNA, aMeeting()))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() ->
                        invitations.saveAll(List.of(anInvitation(2, BO, aMeeting()), anInvitation(3, BO, aMeeting()))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(invitations.ofMeeting(aMeeting())).containsExactly(kept(withEverything(anInvitation()), 1));
    }
}
