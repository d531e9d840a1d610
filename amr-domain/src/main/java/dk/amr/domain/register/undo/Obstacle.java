package dk.amr.domain.register.undo;

import java.util.List;
import java.util.UUID;

/**
 * One kind of what has been built on an import.
 *
 * @param count on how many things that the import made or changed
 * @param first a few of these things
 */
public record Obstacle(BuiltOn what, int count, List<Thing> first) {

    /** Something that the import made or changed. */
    public record Thing(Alteration.Kind kind, UUID id) {}

    public Obstacle {
        first = List.copyOf(first);
    }
}
