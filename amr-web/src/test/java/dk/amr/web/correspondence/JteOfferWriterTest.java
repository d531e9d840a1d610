package dk.amr.web.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Stage;
import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsFixture;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.offer.link.OfferLetter;
import dk.amr.domain.offer.link.OfferWriter;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JteOfferWriterTest {

    private static final String LINK = "https://amr.example.org/svar/hemmeligt-1";
    private static final MessageId MESSAGE = new MessageId(new UUID(0, 7));

    private static Mail written(Language language, String given, String supplement, @Nullable Colleague facilitator) {
        OfferWriter writer = Guice.createInjector(
                        Stage.PRODUCTION, new LettersModule(URI.create("https://amr.example.org")))
                .getInstance(OfferWriter.class);
        return writer.write(new OfferLetter(
                MESSAGE,
                new EmailAddress("anna@example.org"),
                language,
                new PersonName(given, "Prøve"),
                new KredsName("Østjylland"),
                new KommunegruppeName("Skanderborg"),
                LocalDate.of(2027, 3, 5),
                "hemmeligt-1",
                new GroundRules(
                        new GroundRulesId(new UUID(0, 8)),
                        KredsFixture.aKreds().id(),
                        null,
                        2,
                        supplement,
                        false,
                        LocalDate.of(2027, 1, 1)),
                facilitator));
    }

    private static Mail written(Language language) {
        return written(
                language,
                "Anna",
                "",
                new Colleague(new LoginName("konsulent@example.org"), new StaffName("Nora Konsulent")));
    }

    @Test
    void the_text_says_all_of_it_in_danish() {
        assertThat(written(Language.DANISH).text()).isEqualTo("""
                        Kære Anna

                        Du er arbejdsmiljørepræsentant (AMR), og Kreds Østjylland tilbyder dig en plads i netværket for AMR i Skanderborg.

                        I netværket mødes I for at dele erfaringer og hjælpe hinanden videre med opgaverne: to til fire gange om året, cirka to timer ad gangen, efter et kommunegruppemøde.

                        Det er frivilligt. Siger du nej, har det ingen følger for dig, og vi spørger ikke igen, medmindre du beder om det.

                        Tre leveregler gælder for alle i netværket. Du kan sige ja til dem, når du svarer, eller når I mødes:

                        - Gruppen har tavshedspligt om de oplysninger, den enkelte AMR deler.
                        - Samtalen er en samtale om opgaver og ikke en samtale om enkeltpersoner.
                        - Samtalen bør have fokus på fremtiden og muligheder frem for historiske problemer.

                        Der gemmes ingen noter fra møderne.

                        Svar senest fredag den 5. marts 2027. Se tilbuddet, og svar:

                        https://amr.example.org/svar/hemmeligt-1

                        Linket er kun til dig, så giv det ikke videre. Du skal ikke logge ind.

                        Har du spørgsmål, så skriv til Nora Konsulent (konsulent@example.org).

                        Venlig hilsen
                        Kreds Østjylland
                        """);
    }

    @Test
    void whoever_reads_english_gets_english() {
        Mail mail = written(Language.ENGLISH);

        assertThat(mail.subject()).isEqualTo("An invitation for you");
        assertThat(mail.text())
                .startsWith("Dear Anna\n")
                .contains("It is voluntary. If you say no, that has no consequences for you")
                .contains("The group keeps in confidence what each AMR shares.")
                .contains("Please answer by Friday 5 March 2027. See the offer and answer:\n\n" + LINK + "\n");
        assertThat(mail.html()).contains("<html lang=\"en\">", "<p>Dear Anna</p>", "Friday 5 March 2027");
    }

    @ParameterizedTest
    @EnumSource
    void the_subject_tells_neither_of_the_union_nor_of_a_mandate(Language language) {
        assertThat(written(language).subject().toLowerCase(Locale.ROOT))
                .doesNotContain("amr", "kreds", "forbund", "fagforening", "union", "network", "netværk", "anna")
                .doesNotContain("repræsentant", "representative", "medlem", "member");
    }

    @ParameterizedTest
    @EnumSource
    void both_forms_hold_the_one_link_and_nothing_else_to_fetch(Language language) {
        Mail mail = written(language);

        for (String form : List.of(mail.text(), mail.html())) {
            assertThat(Pattern.compile("https?://\\S+?(?=[\"\\s])")
                            .matcher(form)
                            .results())
                    .singleElement()
                    .satisfies(found -> assertThat(found.group()).isEqualTo(LINK));
        }
        assertThat(mail.html()).doesNotContain("src=", "<script", "<img", "url(", "<link", "mailto:", "@import");
        assertThat(mail.id()).isEqualTo(MESSAGE);
        assertThat(mail.to().value()).isEqualTo("anna@example.org");
    }

    @Test
    void nothing_that_somebody_wrote_becomes_markup() {
        Mail mail = written(Language.DANISH, "<b>Anna</b>", "Vi mødes & taler.\n\n<script>alert(1)</script>", null);

        assertThat(mail.html())
                .contains("&lt;b&gt;Anna&lt;/b&gt;", "Vi mødes &amp; taler.<br>&lt;script&gt;")
                .doesNotContain("<b>", "<script>");
        assertThat(mail.text()).contains("""

                Kredsen tilføjer:
                Vi mødes & taler.
                <script>alert(1)</script>

                Svar senest""");
    }

    @Test
    void a_network_that_nobody_leads_that_day_leaves_the_office_to_ask() {
        assertThat(written(Language.DANISH, "", "", null).text())
                .startsWith("Hej\n")
                .contains("Har du spørgsmål, så kontakt kredsens kontor.");
    }
}
