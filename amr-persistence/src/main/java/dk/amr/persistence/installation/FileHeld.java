package dk.amr.persistence.installation;

import dk.amr.domain.installation.backup.ServiceLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock on the file {@code amr.db.serving}, which says nothing by being there: only whether it is locked counts. */
record FileHeld(FileChannel channel) implements ServiceLock.Held {

    static Optional<ServiceLock.Held> of(Path database, boolean isShared) {
        Path file = database.resolveSibling(database.getFileName() + ".serving");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (isLocked(channel, isShared)) {
                return Optional.of(new FileHeld(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private static boolean isLocked(FileChannel channel, boolean isShared) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, isShared);
            return lock != null;
        } catch (OverlappingFileLockException hereAlready) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
