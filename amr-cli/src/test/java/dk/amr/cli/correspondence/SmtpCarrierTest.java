package dk.amr.cli.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.amr.cli.console.settings.SmtpServer;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier.Carriage;
import dk.amr.domain.shared.InvalidValue;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over a real server that takes mail, and over one that answers as it is told to. */
class SmtpCarrierTest {

    private static final List<String> HEADERS = List.of(
            "Return-Path",
            "Received",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "Date",
            "Auto-Submitted",
            "MIME-Version",
            "Content-Type");

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void open() {
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    private Carriage carry(Mail mail) {
        return carry(ScriptedServer.at("smtp://127.0.0.1:" + post.getSmtp().getPort()), mail);
    }

    private static Carriage carry(SmtpServer server, Mail mail) {
        return new SmtpCarrier(server, Letters.FROM, Letters.CLOCK).carry(mail);
    }

    private MimeMessage theOne() {
        assertThat(post.getReceivedMessages()).hasSize(1);
        return post.getReceivedMessages()[0];
    }

    private static List<String> headers(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }

    @Test
    void a_mail_arrives_once_with_both_forms_in_danish_letters() throws MessagingException, IOException {
        assertThat(carry(Letters.mail())).isEqualTo(new Carriage.Carried());

        MimeMessage message = theOne();
        MimeMultipart forms = (MimeMultipart) message.getContent();
        assertThat(message.getSubject()).isEqualTo("En invitation til dig, kære ærø-åbo");
        assertThat(message.getHeader("Message-ID")).containsExactly("<" + Letters.ID.value() + "@amr.example.org>");
        assertThat(message.getHeader("Date")).containsExactly("Mon, 4 Jan 2027 10:00:00 +0100");
        assertThat(message.getHeader("From")).containsExactly("post@amr.example.org");
        assertThat(message.getHeader("To")).containsExactly("anna@example.org");
        assertThat(headers(message)).containsExactlyInAnyOrderElementsOf(HEADERS);
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(forms.getBodyPart(0).getContent().toString()).contains("Kære Anna", "blåbærgrød");
        assertThat(forms.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(forms.getBodyPart(1).getContent().toString()).contains("<p>blåbærgrød</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anna\r\nBcc: alle@example.org", "Anna\nBcc: x@example.org", "Anna\u2028Bcc: x@example.org"})
    void a_name_adds_nothing_to_the_head_of_a_mail(String name) throws MessagingException {
        carry(Letters.offerTo(name));

        assertThat(headers(theOne())).containsExactlyInAnyOrderElementsOf(HEADERS);
        assertThat(theOne().getAllRecipients()).extracting(Object::toString).containsExactly("anna@example.org");
    }

    @Test
    void a_line_separator_in_a_subject_stays_a_part_of_it() throws MessagingException {
        carry(Letters.mail("Hej\u2028Bcc: x@example.org\u2029"));

        assertThat(headers(theOne())).containsExactlyInAnyOrderElementsOf(HEADERS);
        assertThat(theOne().getSubject()).startsWith("Hej\u2028Bcc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hej\r\nBcc: x@example.org", "Hej\nBcc: x@example.org", "Hej\u0000", "Hej\u0085Bcc: x"})
    void a_subject_of_two_lines_is_no_mail_at_all(String subject) {
        assertThatThrownBy(() -> Letters.mail(subject)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nRCPT TO:<x@example.org>@example.org", "a@example.org\nBcc: x@x.dk", "a\u0000@example.org"})
    void an_address_of_two_lines_is_no_address_at_all(String address) {
        assertThatThrownBy(() -> Letters.to(address)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann\u2028a@example.org", "anna@exa\u2028mple.org", "ærø@example.org", "anna@-.org"})
    void an_address_that_cannot_stand_in_a_mail_is_refused_and_nothing_leaves(String address) {
        assertThat(carry(Letters.to(address))).isEqualTo(new Carriage.Refused("address-unusable"));
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_danish_host_is_written_as_the_net_writes_it() throws MessagingException {
        carry(Letters.to("anna@ærø.dk"));

        assertThat(theOne().getAllRecipients()).extracting(Object::toString).containsExactly("anna@xn--r-3fa9c.dk");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 nobody of that name, Refused, smtp-550",
        "RCPT, 450 later perhaps, Delayed, smtp-450",
        "MAIL, 550 not from you, Delayed, smtp-550",
        "MAIL, 421 closing, Delayed, smtp-421",
        "DATA, 554 no, Refused, smtp-554",
        "., 554 not that, Refused, smtp-554",
        "., 451 try again, Delayed, smtp-451",
        "., '', Refused, smtp-unknown",
        "RCPT, '', Delayed, smtp-no-answer"
    })
    void what_the_server_answers_decides_whether_it_is_tried_again(
            String command, String answer, String kind, String cause) throws IOException {
        try (ScriptedServer scripted = ScriptedServer.answering(command, answer)) {
            Carriage carriage = carry(scripted.server(), Letters.mail());

            assertThat(carriage)
                    .isEqualTo(kind.equals("Refused") ? new Carriage.Refused(cause) : new Carriage.Delayed(cause));
            assertThat(scripted.heard())
                    .filteredOn(line -> line.startsWith("MAIL"))
                    .hasSize(1);
        }
    }

    @Test
    void what_was_taken_stays_taken_however_the_farewell_goes() throws IOException {
        try (ScriptedServer scripted = ScriptedServer.answering("QUIT", ScriptedServer.HANGS_UP)) {
            assertThat(carry(scripted.server(), Letters.mail())).isEqualTo(new Carriage.Carried());
            assertThat(scripted.heard()).contains("EHLO amr.example.org", "MAIL FROM:<post@amr.example.org>");
        }
    }

    @Test
    void nobody_there_means_later() {
        int port = post.getSmtp().getPort();
        post.stop();

        assertThat(carry(ScriptedServer.at("smtp://127.0.0.1:" + port), Letters.mail()))
                .isEqualTo(new Carriage.Delayed("smtp-no-answer"));
    }

    @Test
    void a_password_that_is_not_known_means_later_too() {
        post.setUser("post@amr.example.org", "post", "rigtig");
        SmtpServer server = ScriptedServer.at(
                "smtp://post:forkert@127.0.0.1:" + post.getSmtp().getPort());

        assertThat(carry(server, Letters.mail())).isEqualTo(new Carriage.Delayed("smtp-login"));
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothing_is_said_in_the_clear_where_it_must_be_encrypted() throws IOException {
        try (ScriptedServer scripted = ScriptedServer.answering("QUIT", "221 bye")) {
            SmtpServer known = scripted.server();
            SmtpServer elsewhere = new SmtpServer(known.host(), known.port(), false, true, null, null);

            assertThat(carry(elsewhere, Letters.mail())).isEqualTo(new Carriage.Delayed("smtp-no-answer"));
            assertThat(scripted.heard()).noneMatch(line -> line.startsWith("MAIL"));
        }
    }
}
