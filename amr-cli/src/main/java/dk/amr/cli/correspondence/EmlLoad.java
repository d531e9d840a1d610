package dk.amr.cli.correspondence;

import dk.amr.cli.console.settings.PrivateFile;
import dk.amr.domain.correspondence.LoadingCarrier;
import dk.amr.domain.correspondence.MailCarrier.Carriage;
import dk.amr.domain.correspondence.MessageId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;

/** Mails that lie on the disk under names that mean nothing; carrying one gives its file its name. */
final class EmlLoad implements LoadingCarrier.Load {

    static final Carriage UNWRITABLE = new Carriage.Delayed("folder-unwritable");

    private final Path folder;
    private final Map<MessageId, File> files = new LinkedHashMap<>();

    /** A mail's file, or why there is none. */
    sealed interface File {

        record Written(Path draft) implements File {}

        record Unwritten(Carriage cause) implements File {}
    }

    /** The mails that were written, all of them by now. */
    EmlLoad(Path folder, Map<MessageId, Future<File>> written) {
        this.folder = folder;
        written.forEach((id, file) -> files.put(id, result(file)));
    }

    private static File result(Future<File> written) {
        return switch (written.state()) {
            case SUCCESS -> written.resultNow();
            case FAILED -> new File.Unwritten(new Carriage.Refused("mail-unwritable"));
            case RUNNING, CANCELLED -> new File.Unwritten(UNWRITABLE);
        };
    }

    static Path place(Path folder, MessageId id) {
        return folder.resolve(id.mailFile());
    }

    @Override
    public Map<MessageId, Carriage> carry(Collection<MessageId> which) {
        Map<MessageId, Carriage> carried = new LinkedHashMap<>();
        which.forEach(id -> carried.put(id, carried(id)));
        if (carried.containsValue(new Carriage.Carried()) && !isSettled()) {
            carried.replaceAll((id, carriage) -> carriage instanceof Carriage.Carried ? UNWRITABLE : carriage);
        }
        return carried;
    }

    private Carriage carried(MessageId id) {
        return switch (Objects.requireNonNull(files.get(id))) {
            case File.Unwritten unwritten -> unwritten.cause();
            case File.Written written -> {
                try {
                    PrivateFile.put(written.draft(), place(folder, id));
                    yield new Carriage.Carried();
                } catch (IOException full) {
                    yield UNWRITABLE;
                }
            }
        };
    }

    private boolean isSettled() {
        try {
            PrivateFile.settle(folder.resolve("any.eml"));
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    @Override
    public void close() {
        for (File file : files.values()) {
            if (file instanceof File.Written written) {
                remove(written.draft());
            }
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
