package dk.amr.web.register;

import dk.amr.domain.register.undo.UnknownImport;

/** The number of an import as it stands in an address. */
final class ImportNumber {

    private ImportNumber() {}

    /** Reads the number; what is no number is no import either. */
    static int parse(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new UnknownImport();
        }
        return Integer.parseInt(text);
    }
}
