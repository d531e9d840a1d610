package dk.amr.domain.register;

import dk.amr.domain.mandate.MandateRole;
import org.jspecify.annotations.Nullable;

/**
 * That something registered is told otherwise by a file.
 *
 * @param name the person or workplace that it is about, as registered before
 * @param role the role of the mandate that it is about, if any
 * @param heading the heading of the column
 * @param before as a register file would tell it; empty where nothing was registered
 * @param after as it is to be
 */
public record FieldChange(String name, @Nullable MandateRole role, String heading, String before, String after) {

    @Override
    public String toString() {
        return "FieldChange[" + heading + "]";
    }
}
