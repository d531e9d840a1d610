package dk.amr.web.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.meeting.MeetingFixture;
import dk.amr.domain.meeting.sharing.code.CodeLetter;
import dk.amr.domain.meeting.sharing.code.CodeWriter;
import dk.amr.domain.meeting.sharing.invite.SharedLetter;
import dk.amr.domain.meeting.sharing.invite.SharedWriter;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JteSharedWriterTest {

    private static final Injector LETTERS =
            Guice.createInjector(Stage.PRODUCTION, new LettersModule(URI.create("https://amr.example.org")));

    private static Mail link(Language language) {
        return link(language, true);
    }

    private static Mail link(Language language, boolean wasThere) {
        return LETTERS.getInstance(SharedWriter.class)
                .write(new SharedLetter(
                        new MessageId(new UUID(0, 7)),
                        new EmailAddress("anna@example.org"),
                        language,
                        new PersonName("Anna", "Prøve"),
                        new KredsName("Østjylland"),
                        MeetingFixture.slot("2027-02-09", "15:15", "17:15"),
                        wasThere,
                        "hemmeligt-1",
                        LocalDate.of(2028, 2, 8)));
    }

    private static Mail code(Language language) {
        return LETTERS.getInstance(CodeWriter.class)
                .write(new CodeLetter(
                        new MessageId(new UUID(0, 8)),
                        new EmailAddress("anna@example.org"),
                        language,
                        new PersonName("Anna", "Prøve"),
                        new KredsName("Østjylland"),
                        "012345"));
    }

    @Test
    void whoever_was_not_there_is_told_only_of_a_page_for_the_whole_network() {
        assertThat(link(Language.DANISH, false).text())
                .contains("Netværket holdt møde tirsdag den 9. februar 2027.", "hele netværket", "hemmeligt-1")
                .contains(
                        "læse det, der er delt med hele netværket",
                        "Linket virker til og med tirsdag den 8. februar 2028.")
                .doesNotContain("Du var med", "skrive");
        assertThat(link(Language.ENGLISH, false).text()).contains("with the whole network");
    }

    @Test
    void the_link_and_the_code_come_by_two_mails() {
        assertThat(link(Language.DANISH).text())
                .contains("Du var med til mødet tirsdag den 9. februar 2027.")
                .contains(
                        "selv skrive en udfordring",
                        "til mødet bliver afsluttet, senest 11. marts 2027, og læse til og med")
                .contains("\nhttps://amr.example.org/delt/hemmeligt-1\n");
        assertThat(link(Language.ENGLISH).text()).contains("/delt/hemmeligt-1?sprog=en\n");
        assertThat(code(Language.DANISH).text())
                .contains("Koden er: 012345", "ti minutter")
                .doesNotContain("http", "/delt", "mødet");
        assertThat(code(Language.ENGLISH).text())
                .contains("The code is: 012345")
                .doesNotContain("http");
    }

    @ParameterizedTest
    @EnumSource
    void the_subjects_tell_neither_of_the_union_nor_of_a_mandate(Language language) {
        for (Mail mail : List.of(link(language), code(language))) {
            assertThat(mail.subject().toLowerCase(Locale.ROOT))
                    .doesNotContain("amr", "kreds", "forbund", "union", "network", "netværk", "anna", "012345");
            assertThat(mail.calendar()).isNull();
            assertThat(mail.html()).doesNotContain("src=", "<script", "<img", "url(", "<link", "mailto:");
        }
    }
}
