package dk.amr.persistence.register;

import java.util.UUID;

/** Which thing of the register a key of the layout stands for, or may stand for. */
record SettledRow(String key, UUID id) {

    @Override
    public String toString() {
        return "SettledRow[" + id + "]";
    }
}
