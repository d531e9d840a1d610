package dk.amr.cli.correspondence;

import dk.amr.cli.console.settings.PrivateFile;
import dk.amr.domain.correspondence.LoadingCarrier;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.person.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes each mail as a file of its own, for its owner's eyes alone. The file is named after the message, so that
 * carrying it again leaves one file. Many are written through to the disk side by side, for it takes them all in little
 * more time than one, and are given their names when they are to leave.
 */
final class EmlFolderCarrier implements LoadingCarrier {

    private static final int SIDE_BY_SIDE = 16;

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
        try (Load load = load(List.of(mail))) {
            return Objects.requireNonNull(load.carry(List.of(mail.id())).get(mail.id()));
        }
    }

    @Override
    public Load load(List<Mail> mails) {
        Map<MessageId, Future<EmlLoad.File>> files = new LinkedHashMap<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            mails.forEach(mail -> files.put(mail.id(), writers.submit(() -> written(mail))));
        }
        return new EmlLoad(folder, files);
    }

    private EmlLoad.File written(Mail mail) {
        try {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            MimeMail.asFile(session, mail, from, clock.instant()).writeTo(octets);
            PrivateFile.makeFolder(folder);
            return new EmlLoad.File.Written(PrivateFile.draft(EmlLoad.place(folder, mail.id()), octets.toByteArray()));
        } catch (MessagingException unusable) {
            return new EmlLoad.File.Unwritten(new Carriage.Refused("address-unusable"));
        } catch (IOException | UncheckedIOException full) {
            return new EmlLoad.File.Unwritten(EmlLoad.UNWRITABLE);
        }
    }
}
