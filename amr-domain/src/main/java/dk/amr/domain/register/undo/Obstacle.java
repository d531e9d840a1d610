package dk.amr.domain.register.undo;

import java.util.List;
import java.util.UUID;

/**
 * One kind of what has been built on an import.
 *
 * @param count how many things that the import made or changed are meant; what leans on a person and a mandate at once
 *     counts once, so for that it is how many of the kind of which there are most
 * @param first a few of these things
 */
public record Obstacle(BuiltOn what, int count, List<Thing> first) {

    /** Something that the import made or changed. */
    public record Thing(Alteration.Kind kind, UUID id) {}

    public Obstacle {
        first = List.copyOf(first);
    }
}
