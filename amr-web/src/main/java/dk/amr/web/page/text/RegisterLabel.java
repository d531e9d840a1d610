package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages about the register file. */
public enum RegisterLabel implements Words {
    REGISTER("Register", "Register"),
    HEADING("Læs kredsens register ind, eller hent det", "Read the register in, or fetch it"),
    LEAD(
            "Filen er den, kontoret har i forvejen. Intet ændres, før du har set, hvad der vil ske.",
            "The file is the one that the office has already. Nothing changes before you have seen what would happen."),
    READ_IN("Læs en fil ind", "Read a file in"),
    FILE("Registerfil", "Register file"),
    FILE_HINT(
            "Regneark (.xlsx) eller CSV, højst 10 MB. Overskrifterne står i første række: Fornavn, Efternavn, Medlemsnr,"
                    + " E-mail, Indmeldt, Hverv, Arbejdsplads, Kommune, Tiltrådt, Valgperiode (måneder; tom er 24) og"
                    + " flere. Det, filen ikke har en kolonne til, bliver stående, som det er. Hent registret nedenfor: også et"
                    + " tomt har dem alle.",
            "A spreadsheet (.xlsx) or CSV, at most 10 MB. The headings are in the first row: Fornavn, Efternavn,"
                    + " Medlemsnr, E-mail, Indmeldt, Hverv, Arbejdsplads, Kommune, Tiltrådt, Valgperiode (months; 24"
                    + " where empty) and more. What the file has no column for stays as it is. Fetch the register below: an empty"
                    + " one too has them all."),
    SHOW_WHAT_CHANGES("Se, hvad filen ændrer", "See what the file changes"),
    NO_CPR(
            "En fil med en kolonne, der ligner CPR-numre, afvises, og numrene gemmes ikke.",
            "A file with a column that looks like CPR numbers is refused, and the numbers are not kept."),
    CHOOSE_A_FILE("Vælg en fil.", "Choose a file."),
    FILE_IS_GONE(
            "Filen venter her ikke længere. Er den læst ind, står den under Seneste indlæsninger. Ellers vælg den igen, og"
                    + " se den igennem.",
            "The file does not wait here any more. If it was read in, it stands under Latest imports. If not, choose it"
                    + " again, and look it through."),
    FILE_IS_READ_IN(
            "Filen er læst ind. Den står under Seneste indlæsninger.",
            "The file is read in. It stands under Latest imports."),
    FETCH("Hent registret", "Fetch the register"),
    FORMAT("Gem som", "Save as"),
    AS_XLSX("Regneark (.xlsx)", "Spreadsheet (.xlsx)"),
    AS_XLSX_HINT(
            "Datoer er datoer, numre er tekst.",
            "Dates are kept as dates, and numbers as text, so that leading zeros stay."),
    AS_CSV("CSV", "CSV"),
    AS_CSV_HINT("Med semikolon, som Excel på dansk åbner den.", "With semicolons, as a Danish Excel opens it."),
    COLUMNS("Kolonner", "Columns"),
    ALL_COLUMNS("Alle kolonner", "All columns"),
    MEANING("Hvad der står i den", "What is in it"),
    EXAMPLE("Fx", "Such as"),
    CHOOSE_COLUMNS("Vælg kolonner", "Choose columns"),
    CHOOSE_A_COLUMN("Vælg mindst én kolonne.", "Choose at least one column."),
    CHOOSE_A_FORMAT("Vælg regneark eller CSV.", "Choose spreadsheet or CSV."),
    FETCH_THE_FILE("Hent filen", "Fetch the file"),
    FETCH_CONSEQUENCE(
            "Det noteres, at du har hentet den. Beskyttet telefon og e-mail er ikke med.",
            "It is noted that you fetched it. Protected telephone and e-mail are left out."),
    WHO_SEES(
            "Filen viser, hvem der er medlem af en fagforening. Gem den kun, hvor kredsen må have den.",
            "The file tells who is a member of a union. Keep it only where the kreds may have it."),

    PREVIEW("Forhåndsvisning", "Preview"),
    FIGURES("Det gør filen ved registret", "What the file does to the register"),
    FIGURES_DONE("Det gjorde filen ved registret", "What the file did to the register"),
    WHAT("Hvad", "What"),
    FRESH("Nye", "New"),
    CHANGED("Ændrede", "Changed"),
    UNCHANGED("Som før", "As before"),
    PERSONS("Personer", "People"),
    WORKPLACES("Arbejdspladser", "Workplaces"),
    MANDATES("Hverv", "Mandates"),
    MEMBERSHIPS("Medlemskaber", "Memberships"),
    NEWCOMERS("De nye ved navn", "The new ones by name"),
    WORTH_A_LOOK("Værd at se på", "Worth a look"),
    ROW("Række", "Row"),
    ROW_LABEL("række", "row"),
    COLUMN("Kolonne", "Column"),
    WHY("Hvorfor", "Why"),
    FIELD("Felt", "Field"),
    BEFORE("Før", "Before"),
    AFTER("Efter", "After"),
    NOT_IN_THE_FILE("Står i registret, men ikke i filen", "In the register but not in the file"),
    NAME("Navn", "Name"),
    MEMBER_NUMBER("Medlemsnummer", "Member number"),
    MANDATE("Hverv", "Mandate"),
    WORKPLACE("Arbejdsplads", "Workplace"),
    LATEST_IMPORTS("Seneste indlæsninger", "Latest imports"),
    NO_IMPORTS("Ingen fil er læst ind endnu.", "No file was read in yet."),
    IMPORT("Indlæsning", "Import"),
    WHEN("Hvornår", "When"),
    WHAT_IT_DID("Hvad den gjorde", "What it did"),
    UNDOABLE("Kan den fortrydes?", "Can it be undone?"),
    UNDO("Fortryd indlæsningen", "Undo the import"),
    SEE_WHAT("Se hvad", "See what"),
    UNDO_FIGURES("Det bliver taget tilbage", "What is taken back"),
    WOULD_BE_UNDONE("Det ville blive taget tilbage", "What would be taken back"),
    REMOVED("Fjernes", "Removed"),
    AS_BEFORE("Bliver som før", "As before again"),
    KOMMUNEGRUPPER("Kommunegrupper", "Kommunegrupper"),
    IN_THE_WAY("Det er i vejen", "What is in the way"),
    UNDO_CONSEQUENCE(
            "Det, indlæsningen lagde til, fjernes, og det, den ændrede, bliver som før. Det kan ikke gøres om, men filen kan læses ind igen.",
            "What the import added is removed, and what it changed is as before again. That cannot be undone, but the file can be read in again."),
    BACK_TO_REGISTER("Tilbage til registret", "Back to the register"),
    ANOTHER_FILE("Vælg en anden fil", "Choose another file"),
    SEE_PEOPLE("Se personerne", "See the people"),
    NEXT_STEPS("Se på Overblik, hvad der nu skal gøres", "See on the overview what is to be done next");

    private final Sentence sentence;

    RegisterLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
