package dk.amr.web.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Stage;
import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.correspondence.CalendarFile;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
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
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.link.MeetingLetter;
import dk.amr.domain.meeting.invitation.link.MeetingWriter;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JteMeetingWriterTest {

    private static final String LINK = "https://amr.example.org/moede/hemmeligt-1";
    private static final UUID MEETING = new UUID(0, 42);
    static final LoginName FACILITATOR = new LoginName("konsulent@example.org");

    private static NetworkMeeting meeting(String place) {
        return NetworkMeeting.planned(
                new MeetingId(MEETING),
                KredsFixture.aKreds().id(),
                new NetworkId(new UUID(0, 2)),
                Precedence.none(new Note("")),
                MeetingFixture.slot("2027-02-09", "15:15", "17:15"),
                new Place(place),
                null,
                AgendaTemplate.STANDARD.forMeeting(120, Theme.titled("Vold og trusler"), 30),
                LocalDate.of(2027, 1, 4));
    }

    private static Mail written(
            MessageKind kind, Language language, String place, String supplement, @Nullable LoginName facilitator) {
        return written(kind, language, place, supplement, facilitator, null);
    }

    static Mail written(
            MessageKind kind,
            Language language,
            String place,
            String supplement,
            @Nullable LoginName facilitator,
            Invitation.@Nullable Before before) {
        MeetingWriter writer = Guice.createInjector(
                        Stage.PRODUCTION, new LettersModule(URI.create("https://amr.example.org")))
                .getInstance(MeetingWriter.class);
        NetworkMeeting meeting = meeting(place);
        return writer.write(new MeetingLetter(
                new MessageId(new UUID(0, 7)),
                kind,
                new EmailAddress("anna@example.org"),
                language,
                new PersonName("Anna", "Prøve"),
                new KredsName("Østjylland"),
                new KommunegruppeName("Skanderborg"),
                meeting.id(),
                meeting.slot(),
                meeting.place(),
                kind == MessageKind.MEETING_CANCELLATION ? null : "hemmeligt-1",
                new GroundRules(
                        new GroundRulesId(new UUID(0, 8)),
                        KredsFixture.aKreds().id(),
                        null,
                        2,
                        supplement,
                        false,
                        LocalDate.of(2027, 1, 1)),
                false,
                facilitator == null ? null : new Colleague(facilitator, null),
                before,
                kind == MessageKind.MEETING_INVITATION ? LocalDate.of(2027, 2, 5) : null,
                3,
                Instant.parse("2027-01-19T08:00:00Z")));
    }

    private static Mail written(MessageKind kind, Language language) {
        return written(kind, language, "Skanderborg Kulturhus", "", FACILITATOR);
    }

    private static String calendar(MessageKind kind) {
        return Objects.requireNonNull(written(kind, Language.DANISH).calendar()).text();
    }

    @Test
    void an_invitation_says_when_where_and_what_to_do_in_danish() {
        assertThat(written(MessageKind.MEETING_INVITATION, Language.DANISH).text())
                .isEqualTo("""
                        Kære Anna

                        Kreds Østjylland inviterer dig til møde i netværket i Skanderborg:

                        Tid: tirsdag den 9. februar 2027 kl. 15.15–17.15
                        Sted: Skanderborg Kulturhus

                        Se dagsordenen, og svar, om du kommer:

                        https://amr.example.org/moede/hemmeligt-1

                        Svar gerne senest fredag den 5. februar 2027. Du kan ændre dit svar, indtil mødet begynder. Linket er kun til dig, så giv det ikke videre. Du skal ikke logge ind.

                        Tre leveregler gælder for alle i netværket. Du kan sige ja til dem, når du svarer, eller når I mødes:

                        - Gruppen har tavshedspligt om de oplysninger, den enkelte AMR deler.
                        - Samtalen er en samtale om opgaver og ikke en samtale om enkeltpersoner.
                        - Samtalen bør have fokus på fremtiden og muligheder frem for historiske problemer.

                        Der gemmes ingen noter fra møderne.

                        Har du spørgsmål, så skriv til konsulent@example.org.

                        Venlig hilsen
                        Kreds Østjylland
                        """);
    }

    @Test
    void a_cancellation_has_no_reason_no_rules_and_no_link() {
        Mail mail = written(MessageKind.MEETING_CANCELLATION, Language.DANISH);

        assertThat(mail.text()).isEqualTo("""
                        Kære Anna

                        Aftalen om dette møde er aflyst:

                        Tid: tirsdag den 9. februar 2027 kl. 15.15–17.15
                        Sted: Skanderborg Kulturhus

                        Du behøver ikke gøre noget. Står mødet i din kalender, kan det slettes.

                        Har du spørgsmål, så skriv til konsulent@example.org.

                        Venlig hilsen
                        Kreds Østjylland
                        """);
        assertThat(mail.html()).doesNotContain("http", "<li>", "href");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEETING_INVITATION   | DANISH  | Møde tirsdag den 9. februar 2027 kl. 15.15
            MEETING_CHANGE       | DANISH  | Ændret: møde tirsdag den 9. februar 2027 kl. 15.15
            MEETING_CANCELLATION | DANISH  | Aflyst: møde tirsdag den 9. februar 2027 kl. 15.15
            MEETING_REMINDER     | DANISH  | Påmindelse: møde tirsdag den 9. februar 2027 kl. 15.15
            MEETING_INVITATION   | ENGLISH | Meeting on Tuesday 9 February 2027 at 15:15
            MEETING_CHANGE       | ENGLISH | Changed: meeting on Tuesday 9 February 2027 at 15:15
            MEETING_CANCELLATION | ENGLISH | Cancelled: meeting on Tuesday 9 February 2027 at 15:15
            MEETING_REMINDER     | ENGLISH | Reminder: meeting on Tuesday 9 February 2027 at 15:15
            """)
    void the_subject_tells_when_and_nothing_else(MessageKind kind, Language language, String subject) {
        assertThat(written(kind, language).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @EnumSource
    void the_calendar_tells_when_and_where_and_neither_of_the_union_nor_of_the_theme(Language language) {
        for (MessageKind kind :
                List.of(MessageKind.MEETING_INVITATION, MessageKind.MEETING_CHANGE, MessageKind.MEETING_CANCELLATION)) {
            CalendarFile calendar = Objects.requireNonNull(
                    written(kind, language, "Lokale 2", "", null).calendar());

            assertThat(calendar.text())
                    .contains("UID:" + MEETING, "SEQUENCE:3", "DTSTAMP:20270119T080000Z", "LOCATION:Lokale 2")
                    .contains("DTSTART;TZID=Europe/Copenhagen:20270209T151500", "CLASS:PRIVATE")
                    .contains("SUMMARY:" + (language == Language.DANISH ? "Møde" : "Meeting") + "\r\n")
                    .doesNotContain("ORGANIZER", "ATTENDEE", "http");
            assertThat(calendar.text()
                            .replace("-//dk.amr//amr//DA", "")
                            .replace("@amr", "")
                            .toLowerCase(Locale.ROOT))
                    .doesNotContain("amr", "kreds", "forbund", "fagforening", "union", "netværk", "network")
                    .doesNotContain("skanderborg", "vold", "anna", "repræsentant", "medlem", "member");
        }
    }

    @Test
    void it_calls_changes_and_cancels_in_the_name_of_whoever_leads_and_a_reminder_leaves_it_alone() {
        assertThat(calendar(MessageKind.MEETING_INVITATION))
                .contains("METHOD:REQUEST", "STATUS:CONFIRMED", "ORGANIZER:mailto:konsulent@example.org");
        assertThat(calendar(MessageKind.MEETING_CHANGE)).contains("METHOD:REQUEST");
        assertThat(calendar(MessageKind.MEETING_CANCELLATION)).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(written(MessageKind.MEETING_REMINDER, Language.DANISH).calendar())
                .isNull();
    }

    @Test
    void a_login_that_no_mail_can_be_sent_to_calls_nobody() {
        Mail mail = written(
                MessageKind.MEETING_INVITATION, Language.DANISH, "Lokale 2", "", new LoginName("konsulent@kontoret"));

        assertThat(Objects.requireNonNull(mail.calendar()).text()).doesNotContain("ORGANIZER");
    }

    @ParameterizedTest
    @EnumSource(names = {"MEETING_INVITATION", "MEETING_CHANGE", "MEETING_REMINDER"})
    void both_forms_hold_the_rules_and_the_one_link_and_not_what_it_is_about(MessageKind kind) {
        Mail mail = written(kind, Language.ENGLISH);

        for (String form : List.of(mail.text(), mail.html())) {
            assertThat(Pattern.compile("https?://\\S+?(?=[\"\\s])")
                            .matcher(form)
                            .results())
                    .singleElement()
                    .satisfies(found -> assertThat(found.group()).isEqualTo(LINK));
            assertThat(form)
                    .contains("Dear Anna", "Tuesday 9 February 2027 at 15:15–17:15", "keeps in confidence")
                    .doesNotContain("Vold");
        }
        assertThat(mail.html()).doesNotContain("src=", "<script", "<img", "url(", "<link", "mailto:", "@import");
    }
}
