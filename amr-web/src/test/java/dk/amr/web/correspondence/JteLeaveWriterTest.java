package dk.amr.web.correspondence;

import static dk.amr.domain.meeting.MeetingFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.meeting.leave.LeaveLetter;
import dk.amr.domain.meeting.leave.TimeOff;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JteLeaveWriterTest {

    private static Mail written(MessageKind kind, Language language, @Nullable LoginName facilitator, LocalDate day) {
        return new JteLeaveWriter()
                .write(new LeaveLetter(
                        new MessageId(new UUID(0, 7)),
                        kind,
                        new EmailAddress("mads@example.org"),
                        language,
                        new PersonName("Mads", "Leder"),
                        new PersonName("Carla", "<Prøve>"),
                        new KredsName("Østjylland"),
                        slot("2027-02-09", "15:15", "17:15"),
                        new TimeOff(210),
                        day,
                        facilitator == null ? null : new Colleague(facilitator, null)));
    }

    private static Mail written(MessageKind kind, Language language, @Nullable LoginName facilitator) {
        return written(kind, language, facilitator, LocalDate.of(2027, 1, 19));
    }

    private static Mail written(MessageKind kind, Language language) {
        return written(kind, language, new LoginName("konsulent@example.org"));
    }

    @Test
    void the_question_in_danish() {
        assertThat(written(MessageKind.LEAVE_REQUEST, Language.DANISH).text()).isEqualTo("""
                        Kære Mads

                        Kreds Østjylland har inviteret din medarbejder Carla <Prøve> til et netværksmøde for arbejdsmiljørepræsentanter og skriver til dig om tjenestefri.

                        Mødet er tirsdag den 9. februar 2027 kl. 15.15–17.15.
                        Tid i alt, med rejse: 3,5 timer.

                        Vi håber, at arbejdspladserne yder den nødvendige tjenestefrihed med løn, og vi vil være glade for, hvis det også kan lade sig gøre hos jer.

                        Carla <Prøve> har selv sagt ja til, at vi spørger dig. Svar gerne Carla <Prøve> eller konsulent@example.org inden mødet.

                        Venlig hilsen
                        Kreds Østjylland
                        """);
    }

    @Test
    void the_question_in_english_where_nobody_leads_the_network() {
        assertThat(written(MessageKind.LEAVE_REQUEST, Language.ENGLISH, null).text())
                .contains(
                        "Dear Mads",
                        "Time in all, with travel: 3.5 hours.",
                        "the office of the kreds before the meeting.");
    }

    @Test
    void within_a_week_of_the_meeting_the_answer_cannot_wait() {
        LoginName facilitator = new LoginName("konsulent@example.org");
        LocalDate aWeekBefore = LocalDate.of(2027, 2, 2);

        assertThat(written(MessageKind.LEAVE_REQUEST, Language.DANISH, facilitator, aWeekBefore)
                        .text())
                .contains("eller konsulent@example.org, så snart du kan, og inden mødet.");
        assertThat(written(MessageKind.LEAVE_REQUEST, Language.ENGLISH, facilitator, aWeekBefore.minusDays(1))
                        .text())
                .contains("or konsulent@example.org before the meeting.");
    }

    @Test
    void a_meeting_that_is_not_held() {
        Mail mail = written(MessageKind.LEAVE_VOID, Language.DANISH);

        assertThat(mail.subject()).isEqualTo("Aflyst: møde den 9. februar 2027");
        assertThat(mail.text()).isEqualTo("""
                        Kære Mads

                        Mødet, som vi skrev til dig om, bliver ikke holdt:

                        tirsdag den 9. februar 2027 kl. 15.15–17.15

                        Den tjenestefri, vi spurgte om for Carla <Prøve>, er der derfor ikke brug for. Du behøver ikke gøre mere. Tak for hjælpen.

                        Har du spørgsmål, så skriv til konsulent@example.org.

                        Venlig hilsen
                        Kreds Østjylland
                        """);
    }

    @Test
    void a_meeting_that_moved_tells_no_more_than_the_question_did() {
        Mail mail = written(MessageKind.LEAVE_CHANGE, Language.DANISH);

        assertThat(mail.subject()).isEqualTo("Flyttet: møde den 9. februar 2027");
        assertThat(mail.text()).isEqualTo("""
                        Kære Mads

                        Mødet, som vi skrev til dig om, da vi spurgte om tjenestefri for Carla <Prøve>, er flyttet.

                        Mødet er nu tirsdag den 9. februar 2027 kl. 15.15–17.15.
                        Tid i alt, med rejse: 3,5 timer.

                        Vi håber, at det også kan lade sig gøre på det nye tidspunkt. Har du allerede svaret, behøver du kun at skrive, hvis svaret er et andet nu.

                        Carla <Prøve> har selv sagt ja til, at vi skriver til dig. Svar gerne Carla <Prøve> eller konsulent@example.org inden mødet.

                        Venlig hilsen
                        Kreds Østjylland
                        """);
        assertThat(written(MessageKind.LEAVE_CHANGE, Language.ENGLISH, null).html())
                .contains(
                        "Moved: meeting on 9 February 2027", "The meeting is now", "Carla &lt;Prøve&gt;", "has moved.");
    }

    @ParameterizedTest
    @EnumSource
    void the_subject_tells_neither_of_the_union_nor_of_a_mandate_nor_a_name(Language language) {
        for (MessageKind kind : List.of(MessageKind.LEAVE_REQUEST, MessageKind.LEAVE_CHANGE, MessageKind.LEAVE_VOID)) {
            assertThat(written(kind, language).subject().toLowerCase(Locale.ROOT))
                    .doesNotContain("kreds", "amr", "union", "carla", "tjenestefri", "time off", "sl");
        }
    }

    @Test
    void the_page_says_the_same_and_lets_no_markup_in() {
        assertThat(written(MessageKind.LEAVE_REQUEST, Language.ENGLISH).html())
                .contains("<html lang=\"en\">", "Meeting on 9 February 2027", "Carla &lt;Prøve&gt;", "3.5 hours")
                .doesNotContain("<Prøve>", "http");
        assertThat(written(MessageKind.LEAVE_VOID, Language.ENGLISH).html()).contains("is not needed.");
    }
}
