package dk.amr.web.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.delivery.AccountLetterText;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.shared.Language;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JteAccountLetterWriterTest {

    private final JteAccountLetterWriter writer =
            new JteAccountLetterWriter(new LinkAddress(URI.create("https://amr.example.org")));

    private Mail mail(AccountLetter.Kind kind, Language language, @Nullable String secret) {
        return writer.write(new AccountLetterText(
                new MessageId(new UUID(0, 1)),
                new EmailAddress("anna@example.org"),
                language,
                new KredsName("Østjylland"),
                kind,
                Instant.parse("2027-01-04T08:15:30Z"),
                secret));
    }

    @Test
    void A9_the_link_begins_with_the_address_of_the_settings() {
        Mail danish = mail(AccountLetter.Kind.NEW_PASSWORD_LINK, Language.DANISH, "hemmelig");
        Mail english = mail(AccountLetter.Kind.NEW_PASSWORD_LINK, Language.ENGLISH, "hemmelig");

        assertThat(danish.subject()).isEqualTo("Vælg en ny adgangskode");
        assertThat(danish.text())
                .contains("\nhttps://amr.example.org/ny-adgangskode/hemmelig\n", "30 minutter", "Kreds Østjylland");
        assertThat(danish.html()).contains("href=\"https://amr.example.org/ny-adgangskode/hemmelig\"");
        assertThat(english.text())
                .contains(
                        "/ny-adgangskode/hemmelig?sprog=en",
                        "30 minutes",
                        "your account anna@example.org",
                        "before.\n\nKind");
    }

    @Test
    void a_kreds_with_the_word_in_its_name_is_not_called_it_twice() {
        Mail mail = writer.write(new AccountLetterText(
                new MessageId(new UUID(0, 1)),
                new EmailAddress("anna@example.org"),
                Language.ENGLISH,
                new KredsName("Prøvekreds Midt"),
                AccountLetter.Kind.PASSWORD_CHANGED,
                Instant.parse("2027-01-04T08:15:30Z"),
                null));

        assertThat(mail.text()).contains("Prøvekreds Midt").doesNotContain("Kreds Prøvekreds");
    }

    @Test
    void a_change_is_told_with_its_moment_and_without_a_link() {
        Mail mail = mail(AccountLetter.Kind.PASSWORD_CHANGED, Language.DANISH, null);

        assertThat(mail.subject()).isEqualTo("Din adgangskode er skiftet");
        assertThat(mail.text())
                .contains(
                        "Det gælder din konto anna@example.org i AMR-netværk, det program, som Kreds Østjylland bruger")
                .contains(
                        "4. januar 2027 kl. 9.15", "kredsens administrator eller den, der driver programmet.\n\nVenlig")
                .doesNotContain("http");
        assertThat(mail.html()).doesNotContain("href");
    }
}
