package dk.amr.cli.policy;

import java.util.UUID;

/**
 * What a use case is tried on: a person, a mandate, an account or a group, known by its id and mostly by a name too.
 */
record Thing(UUID id, UUID holder, String name, int version, boolean isThere) {

    static Thing of(UUID id, String name, int version) {
        return new Thing(id, id, name, version, true);
    }

    /** A mandate, with whose it is. */
    static Thing heldBy(UUID holder, UUID id, int version) {
        return new Thing(id, holder, "", version, true);
    }

    /** Nothing that there is, but asked for in the same way. */
    static Thing unknown() {
        UUID id = UUID.randomUUID();
        return new Thing(id, UUID.randomUUID(), "x" + id + "@example.org", 1, false);
    }
}
