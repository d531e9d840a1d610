package dk.amr.web.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Stage;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.meeting.MeetingFixture;
import dk.amr.domain.meeting.evaluation.EvaluationLetter;
import dk.amr.domain.meeting.evaluation.EvaluationWriter;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JteEvaluationWriterTest {

    private static Mail written(Language language) {
        return Guice.createInjector(Stage.PRODUCTION, new LettersModule(URI.create("https://amr.example.org")))
                .getInstance(EvaluationWriter.class)
                .write(new EvaluationLetter(
                        new MessageId(new UUID(0, 7)),
                        new EmailAddress("anna@example.org"),
                        language,
                        new PersonName("Anna", "Prøve"),
                        new KredsName("Østjylland"),
                        MeetingFixture.slot("2027-02-09", "15:15", "17:15"),
                        "hemmeligt-1",
                        LocalDate.of(2027, 3, 11)));
    }

    @Test
    void the_text_says_all_of_it_in_danish() {
        assertThat(written(Language.DANISH).text()).isEqualTo("""
                        Kære Anna

                        Du var med til mødet tirsdag den 9. februar 2027. Hvad fik du ud af det?

                        Det er fire udsagn med ét tal til hvert, og det tager et minut.

                        Svaret er anonymt: tallene lægges sammen med de andres og vises for mødet, når mindst fem har svaret. Svarer færre, vises de kun i årets tal for hele kredsen, lagt sammen med andre små møders. Intet sted står der, hvem der svarede hvad.

                        Du kan svare til og med torsdag den 11. marts 2027. Giv dit svar:

                        https://amr.example.org/evaluering/hemmeligt-1

                        Linket er kun til dig, og det virker én gang.

                        Har du spørgsmål, så kontakt kredsens kontor.

                        Venlig hilsen
                        Kreds Østjylland
                        """);
    }

    @Test
    void whoever_reads_english_gets_english_behind_the_link_too() {
        Mail mail = written(Language.ENGLISH);

        assertThat(mail.subject()).isEqualTo("How was the meeting?");
        assertThat(mail.text())
                .contains("You can answer until the end of Thursday 11 March 2027. Give your answer:")
                .contains("\nhttps://amr.example.org/evaluering/hemmeligt-1?sprog=en\n");
        assertThat(mail.html())
                .contains("<html lang=\"en\">", "href=\"https://amr.example.org/evaluering/hemmeligt-1?sprog=en\"")
                .doesNotContain("src=", "<script", "<img", "url(", "<link", "mailto:", "@import");
    }

    @ParameterizedTest
    @EnumSource
    void the_subject_tells_neither_of_the_union_nor_of_a_mandate_and_nothing_goes_into_the_calendar(Language language) {
        assertThat(written(language).subject().toLowerCase(Locale.ROOT))
                .doesNotContain("amr", "kreds", "forbund", "fagforening", "union", "network", "netværk", "anna");
        assertThat(written(language).calendar()).isNull();
    }
}
