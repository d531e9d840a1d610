package dk.amr.cli.correspondence;

import dk.amr.cli.console.settings.PrivateFile;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.person.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;

/**
 * Writes each mail as a file of its own, for its owner's eyes alone. The file is named after the message, so that
 * carrying it again leaves one file.
 */
final class EmlFolderCarrier implements MailCarrier {

    private final Session session = Session.getInstance(new Properties());
    private final Path folder;
    private final EmailAddress from;
    private final Clock clock;

    EmlFolderCarrier(Path folder, EmailAddress from, Clock clock) {
        this.folder = folder;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Carriage carry(Mail mail) {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            MimeMail.of(session, mail, from, clock.instant()).writeTo(written);
            PrivateFile.makeFolder(folder);
            PrivateFile.write(folder.resolve(mail.id().value() + ".eml"), written.toString(StandardCharsets.US_ASCII));
            return new Carriage.Carried();
        } catch (MessagingException unusable) {
            return new Carriage.Refused("address-unusable");
        } catch (IOException | UncheckedIOException full) {
            return new Carriage.Delayed("folder-unwritable");
        }
    }
}
