package dk.amr.domain.installation.backup;

import java.time.Instant;
import java.util.List;

/** What a backup file says of itself: which version of the program made it, when, of what, and in which parts. */
public record Manifest(String program, Instant madeAt, Holding holding, List<Part> parts) {

    /** A file within the backup, with its length and its SHA-256. */
    public record Part(String name, long bytes, String digest) {}

    public Manifest {
        parts = List.copyOf(parts);
    }
}
