package dk.amr.cli.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.amr.domain.correspondence.CalendarEntry.Kind;
import dk.amr.domain.correspondence.CalendarFixture;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier.Carriage;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mail that puts something into the calendar, carried either way. */
class CalendarMailTest {

    @TempDir
    private Path home;

    private MimeMessage fromFolder(Mail mail) throws IOException, MessagingException {
        Carriage carriage = new EmlFolderCarrier(home, Letters.FROM, Letters.CLOCK).carry(mail);
        assertThat(carriage).isEqualTo(new Carriage.Carried());
        try (InputStream eml = Files.newInputStream(home.resolve(Letters.ID.value() + ".eml"))) {
            return new MimeMessage(Session.getInstance(new Properties()), eml);
        }
    }

    private static String words(Part part) throws IOException, MessagingException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void hasTheEntryInBothPlaces(MimeMessage message, Mail mail) throws IOException, MessagingException {
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        MimeMultipart forms = (MimeMultipart) mixed.getBodyPart(0).getContent();
        BodyPart shown = forms.getBodyPart(2);
        BodyPart attached = mixed.getBodyPart(1);
        ContentType type = new ContentType(shown.getContentType());

        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getCount()).isEqualTo(2);
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getCount()).isEqualTo(3);
        assertThat(forms.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(forms.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo(mail.calendar().method());
        assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(shown.getDisposition()).isNull();
        assertThat(words(shown)).isEqualTo(mail.calendar().text()).contains("SUMMARY:Netværksmøde\r\n");
        assertThat(new ContentType(attached.getContentType()).getBaseType()).isEqualTo("application/ics");
        assertThat(attached.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(attached.getFileName()).isEqualTo("invitation.ics");
        assertThat(words(attached)).isEqualTo(mail.calendar().text());
    }

    @ParameterizedTest
    @EnumSource
    void a_file_holds_the_entry_as_a_form_of_the_mail_and_as_an_attachment(Kind kind)
            throws IOException, MessagingException {
        Mail mail = Letters.with(CalendarFixture.anEntry(kind, 3, CalendarFixture.START));

        assertThat(mail.calendar().method()).isEqualTo(kind.name());
        hasTheEntryInBothPlaces(fromFolder(mail), mail);
    }

    @Test
    void a_server_is_given_the_same() throws IOException, MessagingException {
        Mail mail = Letters.with(CalendarFixture.anEntry());
        GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
        post.start();
        try {
            String server = "smtp://127.0.0.1:" + post.getSmtp().getPort();
            assertThat(new SmtpCarrier(ScriptedServer.at(server), Letters.FROM, Letters.CLOCK).carry(mail))
                    .isEqualTo(new Carriage.Carried());

            hasTheEntryInBothPlaces(post.getReceivedMessages()[0], mail);
        } finally {
            post.stop();
        }
    }

    @Test
    void one_that_touches_no_calendar_has_its_two_forms_and_no_more() throws IOException, MessagingException {
        MimeMultipart forms = (MimeMultipart) fromFolder(Letters.mail()).getContent();

        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getCount()).isEqualTo(2);
    }
}
