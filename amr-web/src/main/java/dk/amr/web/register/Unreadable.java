package dk.amr.web.register;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** What is said of files that are no register files. None of it repeats what the file holds. */
final class Unreadable {

    private Unreadable() {}

    static InvalidValue empty() {
        return because(
                "file-is-empty",
                "Filen er tom. Gem registret igen, og prøv med den nye fil.",
                "The file is empty. Save the register again and try the new file.");
    }

    static InvalidValue spreadsheet() {
        return because(
                "file-is-a-spreadsheet",
                "Filen er et regneark. Åbn det, vælg Gem som, gem som CSV, og prøv med CSV-filen.",
                "The file is a spreadsheet. Open it, choose Save as, save it as CSV, and try the CSV file.");
    }

    static InvalidValue utf16() {
        return because(
                "file-is-utf-16",
                "Filen er gemt som UTF-16 (Unicode-tekst). Gem den som CSV UTF-8, og prøv igen.",
                "The file is saved as UTF-16 (Unicode text). Save it as CSV UTF-8 and try again.");
    }

    static InvalidValue notText() {
        return because(
                "file-is-not-text",
                "Filen har tegn, som ikke hører til i tekst. Gem registret som CSV, og prøv igen.",
                "The file has characters that do not belong in text. Save the register as CSV and try again.");
    }

    static InvalidValue mixedEncodings() {
        return because(
                "file-has-mixed-encodings",
                "Filen blander to tegnsæt, så æ, ø og å kan ikke læses ens. Gem den som CSV UTF-8, og prøv igen.",
                "The file mixes two encodings, so that æ, ø and å are not read alike. Save it as CSV UTF-8 and try again.");
    }

    static InvalidValue looseQuote() {
        return because(
                "quote-is-not-closed",
                "Filen har et anførselstegn, der mangler sin makker. Ret det, eller gem filen igen fra regnearket.",
                "The file has a quotation mark without its other half. Correct it, or save the file again from the spreadsheet.");
    }

    static InvalidValue cellTooLong() {
        return because(
                "cell-is-too-long",
                "Filen har en celle på over 32.767 tegn. Se efter et anførselstegn for meget, eller gør teksten kortere.",
                "The file has a cell of more than 32,767 characters. Look for a quotation mark too many, or shorten the text.");
    }

    static InvalidValue tooManyColumns() {
        return because(
                "row-has-too-many-columns",
                "Filen har en række med over 200 kolonner. Slet de kolonner, der ikke bruges.",
                "The file has a row of more than 200 columns. Delete the columns that are not used.");
    }

    static InvalidValue rowTooBig() {
        return because(
                "row-is-too-big",
                "Filen har en række med over 200 kolonner eller over 32.767 tegn i en celle. Ret rækken, og prøv igen.",
                "The file has a row of more than 200 columns or 32,767 characters in a cell. Correct the row and try again.");
    }

    private static InvalidValue because(String rule, String danish, String english) {
        return new InvalidValue(rule, new Sentence(danish, english));
    }
}
