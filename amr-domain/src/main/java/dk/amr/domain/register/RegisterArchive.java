package dk.amr.domain.register;

import dk.amr.domain.kreds.KredsId;
import java.util.function.Consumer;

/** Hands out the whole register of a kreds as the lines of a register file. */
public interface RegisterArchive {

    /**
     * Hands each line to the reader, a few at a time in memory: a mandate, or a person without one; by name, then
     * start.
     */
    void read(KredsId kreds, Consumer<RegisterLine> reader);
}
