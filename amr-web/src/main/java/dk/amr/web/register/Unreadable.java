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

    static InvalidValue pdf() {
        return because(
                "file-is-pdf",
                "Filen er en PDF, hvad end den hedder. Gem registret som regneark (.xlsx) eller CSV.",
                "The file is a PDF, whatever it is called. Save the register as a spreadsheet (.xlsx) or CSV.");
    }

    static InvalidValue sealedOrOld() {
        return because(
                "file-is-sealed-or-old",
                "Regnearket har en adgangskode eller er gemt i det gamle format .xls. Gem det som .xlsx uden adgangskode.",
                "The spreadsheet has a password or is saved as the old .xls. Save it as .xlsx without a password.");
    }

    static InvalidValue notASpreadsheet() {
        return because(
                "file-is-no-spreadsheet",
                "Filen kan ikke læses som regneark. Åbn den, vælg Gem som, gem som .xlsx eller CSV, og prøv igen.",
                "The file cannot be read as a spreadsheet. Open it, choose Save as, save it as .xlsx or CSV, and try again.");
    }

    static InvalidValue hostile() {
        return because(
                "spreadsheet-is-unsafe",
                "Regnearket er bygget, så det ikke er sikkert at læse. Kopiér rækkerne til et nyt regneark, og gem det.",
                "The spreadsheet is made so that it is not safe to read. Copy its rows to a new spreadsheet and save that.");
    }

    static InvalidValue tooBig() {
        return because(
                "file-is-too-big",
                "Regnearket fylder for meget. Del det i flere filer, eller gem det som CSV.",
                "The spreadsheet is too big. Split it into several files, or save it as CSV.");
    }

    static InvalidValue tooManyRows() {
        return because(
                "file-has-too-many-rows",
                "Regnearket går længere ned end række 500.000. Slet det, der står under registret, eller gem det som CSV.",
                "The spreadsheet goes further down than row 500,000. Delete what is below the register, or save it as CSV.");
    }

    static InvalidValue formula(int row) {
        return because(
                "cell-is-a-formula",
                "Række " + row + " har en formel. Kopiér kolonnen, sæt den ind som værdier, og gem igen.",
                "Row " + row + " has a formula. Copy the column, paste it as values, and save again.");
    }

    static InvalidValue failedFormula(int row) {
        return because(
                "cell-is-an-error",
                "Række " + row + " har en celle med en fejl fra regnearket, fx #N/A. Ret cellen, og gem igen.",
                "Row " + row
                        + " has a cell with an error of the spreadsheet, such as #N/A. Correct it and save again.");
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
                "Filen er hverken et regneark eller ren tekst, hvad end den hedder. Gem registret som .xlsx eller CSV, og prøv igen.",
                "The file is neither a spreadsheet nor plain text, whatever it is called. Save the register as .xlsx or CSV and try again.");
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
