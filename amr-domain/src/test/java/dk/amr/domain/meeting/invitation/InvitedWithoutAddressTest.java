package dk.amr.domain.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.person.CorrectPerson;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever had no address when invited is written to once there is one. */
final class InvitedWithoutAddressTest {

    private static final String CARLA = "100003";

    private final F1Meetings f1 = F1Meetings.planned();

    private void addressIs(@Nullable String email) {
        Person carla = f1.f1().person(CARLA);
        f1.get(CorrectPerson.class)
                .correct(
                        f1.office(F1Meetings.INVITED_ON),
                        new CorrectPerson.Request(
                                carla.id(),
                                carla.name(),
                                email == null ? null : new EmailAddress(email),
                                carla.contact().phone(),
                                carla.version()));
    }

    private InvitationRun tried() {
        return f1.get(InviteToMeeting.class)
                .invite(f1.office(F1Meetings.INVITED_ON), new InviteToMeeting.Request(F1Meetings.MEETING, true));
    }

    @Test
    void inviting_again_reaches_whoever_had_no_address_and_has_one_now() {
        addressIs(null);
        assertThat(f1.invite(F1Meetings.INVITED_ON).withoutEmail())
                .extracting(PersonName::given)
                .containsExactly("Carla");
        assertThat(f1.delivered(F1Meetings.INVITED_ON)).hasSize(2);
        assertThat(tried().invited()).isEmpty();

        addressIs("carla.ny@example.org");

        assertThat(tried().invited()).extracting(PersonName::given).containsExactly("Carla");
        InvitationRun again = f1.invite(F1Meetings.INVITED_ON);
        assertThat(again.sent()).isEqualTo(1);
        assertThat(again.before()).isEqualTo(2);
        assertThat(f1.delivered(F1Meetings.INVITED_ON)).containsExactly("MEETING_INVITATION 0");
        assertThat(f1.invite(F1Meetings.INVITED_ON).sent()).isZero();
    }

    @Test
    void a_mail_that_had_nowhere_to_go_is_written_again() {
        f1.invite(F1Meetings.INVITED_ON);
        addressIs(null);
        assertThat(f1.delivered(F1Meetings.INVITED_ON)).hasSize(2);

        addressIs("carla.ny@example.org");

        assertThat(f1.invite(F1Meetings.INVITED_ON).sent()).isEqualTo(1);
        assertThat(f1.delivered(F1Meetings.INVITED_ON)).containsExactly("MEETING_INVITATION 0");
    }
}
