package dk.amr.domain.register.undo;

import dk.amr.domain.kreds.KredsId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where it is kept what each import did, so that it can be taken back. What was before is personal, and is let go when
 * it can serve no more.
 */
public interface ImportHistory {

    /** The number of the next import of the kreds, for one who holds the kreds. */
    int nextNumber(KredsId kreds);

    /** Keeps that an import begins, before anything of it is noted. */
    void begin(ImportRecord record);

    /** Keeps what an import does to more things. What is altered once more stays as it was before the first time. */
    void note(ImportId id, List<Alteration> alterations);

    /** Keeps what an import did in all, and what leans on it by now, which does not count as built on it. */
    void complete(ImportId id, Figures figures);

    /** The latest imports of the kreds, the latest first. */
    List<ImportRecord> latest(KredsId kreds, int limit);

    Optional<ImportRecord> find(KredsId kreds, int number);

    /** What the import changed of that kind, without what it made, after that id in the order of ids. */
    List<Alteration> changed(ImportId id, Alteration.Kind kind, @Nullable UUID after, int limit);

    /**
     * What has been built on the import since: whatever it made or changed and is not as it left it, and whatever leans
     * on such a thing now and did not when the import was complete. Nothing for an import of which nothing is kept.
     *
     * @param few how many things to name of each kind
     */
    List<Obstacle> inTheWay(ImportId id, int few);

    /** Removes from the register what the import made, on which nothing has been built. */
    void removeMade(ImportId id);

    /** Keeps that the import, which changed things back by one save each, is undone, and lets go of what was before. */
    void undone(ImportId id, Instant at);

    /** Of how many imports before that moment it is still kept what was before. */
    int countKeptBefore(Instant moment);

    /** Lets go of what was before those imports, and of what their files were called; gives how many they were. */
    int forgetBefore(Instant moment);
}
