package dk.amr.domain.register.undo;

import dk.amr.domain.shared.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import did to one thing of the register. A person goes with the memberships.
 *
 * @param left the version that the import left the thing in; any other means that somebody has changed it since
 * @param former the thing as it was before; absent where the import made it
 */
public record Alteration(
        Kind kind, UUID thing, Version left, @Nullable Former former) {

    /** What is altered. */
    public enum Kind {
        PERSON,
        MANDATE,
        WORKPLACE,
        KOMMUNEGRUPPE
    }

    /** Of a thing that is saved over the one that is kept, if one is. */
    public static Alteration of(Kind kind, UUID thing, Version before, @Nullable Former former) {
        return new Alteration(kind, thing, before.next(), former);
    }

    @Override
    public String toString() {
        return "Alteration[" + kind + " " + thing + "]";
    }
}
