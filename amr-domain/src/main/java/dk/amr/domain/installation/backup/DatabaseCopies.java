package dk.amr.domain.installation.backup;

import dk.amr.domain.access.audit.AuditEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The database as one thing: copied as it is at one moment, and replaced as a whole. */
public interface DatabaseCopies {

    /** Whether nothing is kept yet: there is no database, or it has no kreds. */
    boolean isEmpty();

    /** Whether it can be told from the database who may get in; it is not counted for that. */
    boolean tellsWhoGetsIn();

    /** What the database holds; nothing where it can no longer be read. */
    Optional<Holding> holding();

    /** The number of the latest change of shape that this version of the program knows. */
    int newestSchema();

    /** Puts a copy into the folder, as the database is at one moment, and keeps nobody from writing meanwhile. */
    Holding copyInto(Path folder);

    /**
     * Opens the copy in the folder and goes through it. Refused: {@link BackupIsDamaged}, and {@link
     * BackupIsOfAnotherKind} where the database is of another kind than the copy is said to be.
     */
    Holding examine(Path folder, String kind);

    /** The ids of the master keys that the copy in the folder hangs on, and how many keys of networks each wraps. */
    Map<String, Integer> masterKeysIn(Path folder);

    /** Hands on every event of the copy's audit trail, in the order of their numbers. */
    void readTrail(Path folder, Consumer<AuditEvent> reader);

    /**
     * Puts the copy in the place of the database, migrated to the newest shape. Before it takes that place the last
     * argument does its work, to which all ports are the restored database; if that fails, nothing has changed. Nobody
     * who lost a way in since the copy was made has it back: keys are those of the former database, and none where that
     * could not be read; sessions and links that sign in end. Messages that had left are not sent again. Refused:
     * {@link DatabaseIsInUse}.
     */
    Replaced replaceBy(Path folder, Instant now, Consumer<Replaced> finishing);
}
