package dk.amr.cli.correspondence;

import dk.amr.cli.console.settings.SmtpServer;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.person.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;

/** Hands each mail to a server that takes mail, over a connection of its own. */
final class SmtpCarrier implements MailCarrier {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);

    private final SmtpServer server;
    private final EmailAddress from;
    private final Clock clock;
    private final Session session;

    SmtpCarrier(SmtpServer server, EmailAddress from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
        this.session = Session.getInstance(properties());
    }

    @Override
    public Carriage carry(Mail mail) {
        try {
            return handOver(MimeMail.of(session, mail, from, clock.instant()), session.getTransport(protocol()));
        } catch (MessagingException unusable) {
            return new Carriage.Refused("address-unusable");
        }
    }

    private Carriage handOver(MimeMail mail, Transport transport) {
        try {
            transport.connect(server.host(), server.port(), server.user(), server.password());
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Carriage.Carried();
        } catch (MessagingException failure) {
            return SmtpFailure.carriage(failure, mail.isUnderway());
        } finally {
            close(transport);
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException goneAlready) {
            // what was taken stays taken
        }
    }

    private String protocol() {
        return server.isEncrypted() ? "smtps" : "smtp";
    }

    private Properties properties() {
        Properties properties = new Properties();
        put(properties, "connectiontimeout", TO_CONNECT.toMillis());
        put(properties, "timeout", TO_ANSWER.toMillis());
        put(properties, "writetimeout", TO_ANSWER.toMillis());
        put(properties, "starttls.enable", server.mustEncrypt());
        put(properties, "starttls.required", server.mustEncrypt());
        put(properties, "ssl.checkserveridentity", true);
        put(properties, "auth", server.user() != null);
        put(properties, "from", from.value());
        // or the name of the machine would be told
        put(properties, "localhost", from.value().substring(from.value().lastIndexOf('@') + 1));
        return properties;
    }

    private void put(Properties properties, String name, Object value) {
        properties.setProperty("mail." + protocol() + "." + name, value.toString());
    }
}
