package dk.amr.web.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsFixture;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.meeting.MeetingFixture;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.Precedence;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.correspondence.MeetingLinkPage;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the page says once the meeting has begun. */
class MeetingLinkPageTest {

    private static MeetingLinkPage begun(@Nullable Reply reply) {
        NetworkMeeting meeting = NetworkMeeting.planned(
                new MeetingId(new UUID(0, 1)),
                KredsFixture.aKreds().id(),
                new NetworkId(new UUID(0, 2)),
                Precedence.none(Note.empty()),
                MeetingFixture.slot("2027-02-09", "15:15", "17:15"),
                Place.undecided(),
                null,
                Agenda.empty(),
                LocalDate.of(2027, 1, 4));
        InvitationPage invitation = new InvitationPage(
                new PersonName("Dan", ""),
                Language.DANISH,
                new KredsName("Østjylland"),
                new KommunegruppeName("Skanderborg"),
                meeting,
                reply,
                false,
                false,
                GroundRules.first(
                        new GroundRulesId(new UUID(0, 3)), KredsFixture.aKreds().id()),
                false,
                null,
                false,
                null);
        return MeetingLinkPage.of(
                invitation,
                new Form(Map.of()),
                new MeetingLinkPage.Address("/moede/x", "/moede/x/moede.ics"),
                false,
                Language.DANISH);
    }

    @Test
    void it_tells_when_it_began_and_what_was_answered_and_asks_no_more() {
        Reply reply = new Reply(Reply.Kind.ACCEPTED, null, LocalDate.of(2027, 1, 20), Channel.LINK);

        assertThat(begun(reply).heading()).isEqualTo("Der kan ikke svares mere");
        assertThat(begun(reply).story()).isEqualTo("Mødet begyndte 9. februar 2027 kl. 15.15. Dit svar: kommer.");
        assertThat(begun(reply).form()).isNull();
        assertThat(begun(reply).isThere()).isTrue();
    }

    @Test
    void nothing_is_said_of_an_answer_that_never_came() {
        assertThat(begun(null).story()).isEqualTo("Mødet begyndte 9. februar 2027 kl. 15.15.");
        assertThat(begun(null).whose()).isEqualTo("Til Dan");
        assertThat(begun(null).where()).isEqualTo("Det er ikke aftalt endnu.");
        assertThat(begun(null).agenda().parts()).isEmpty();
    }
}
