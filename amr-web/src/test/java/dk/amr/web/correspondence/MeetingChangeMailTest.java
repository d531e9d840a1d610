package dk.amr.web.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.meeting.MeetingFixture;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.shared.Language;
import org.junit.jupiter.api.Test;

/** What the mail about a change tells of the time before it. */
class MeetingChangeMailTest {

    private static Mail change(Language language, Invitation.Before before) {
        return JteMeetingWriterTest.written(
                MessageKind.MEETING_CHANGE,
                language,
                "Skanderborg Kulturhus",
                "",
                JteMeetingWriterTest.FACILITATOR,
                before);
    }

    private static Invitation.Before before(String from, String to, String place, boolean wasAnswered) {
        return new Invitation.Before(MeetingFixture.slot("2027-02-09", from, to), new Place(place), wasAnswered);
    }

    @Test
    void a_change_of_time_tells_what_it_was_and_that_an_answer_does_not_count_any_more() {
        Mail danish = change(Language.DANISH, before("13:00", "15:00", "Skanderborg Kulturhus", true));
        Mail english = change(Language.ENGLISH, before("13:00", "15:00", "Skanderborg Kulturhus", true));

        assertThat(danish.text())
                .contains("Det svar, du har givet, gælder ikke længere, så svar igen:")
                .contains("Tid: Før: tirsdag den 9. februar 2027 kl. 13.00–15.00"
                        + " – Nu: tirsdag den 9. februar 2027 kl. 15.15–17.15\n")
                .contains("Sted: Skanderborg Kulturhus\n", "svar, om du kan komme");
        assertThat(danish.html()).contains("gælder ikke længere", "Før: tirsdag");
        assertThat(english.text())
                .contains("The answer you gave does not count any more, so please answer again:")
                .contains("Before: Tuesday 9 February 2027 at 13:00–15:00 – Now: Tuesday");
        assertThat(change(Language.DANISH, before("13:00", "15:00", "", false)).text())
                .contains("Der er nyt om mødet", "Før: Stedet er ikke aftalt endnu. – Nu: Skanderborg Kulturhus")
                .doesNotContain("gælder ikke længere");
    }

    @Test
    void a_change_of_place_leaves_the_time_and_the_answer_alone() {
        assertThat(change(Language.DANISH, before("15:15", "17:15", "Rådhuset", false))
                        .text())
                .contains("Tid: tirsdag den 9. februar 2027 kl. 15.15–17.15\n")
                .contains("Sted: Før: Rådhuset – Nu: Skanderborg Kulturhus\n", "ret dit svar")
                .doesNotContain("gælder ikke længere", "Før: tirsdag");
    }

    @Test
    void nothing_that_somebody_wrote_becomes_markup_and_a_place_may_be_wanting() {
        Mail mail = JteMeetingWriterTest.written(
                MessageKind.MEETING_CHANGE, Language.DANISH, "<i>Loftet</i>", "Vi mødes & taler.", null, null);

        assertThat(mail.html())
                .contains("&lt;i&gt;Loftet&lt;/i&gt;", "Vi mødes &amp; taler.", "kontakt kredsens kontor")
                .doesNotContain("<i>");
        assertThat(mail.text()).contains("Kredsen tilføjer:\nVi mødes & taler.\n");
        Mail without = JteMeetingWriterTest.written(MessageKind.MEETING_CHANGE, Language.DANISH, "", "", null, null);
        assertThat(without.text()).contains("Sted: Stedet er ikke aftalt endnu.\n");
    }
}
