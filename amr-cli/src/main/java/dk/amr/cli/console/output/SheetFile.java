package dk.amr.cli.console.output;

import dk.amr.cli.console.Trouble;
import dk.amr.domain.register.file.RegisterFiles;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file that a register is written to: a spreadsheet or text, as its name ends. */
public final class SheetFile {

    private static final Pattern ENDING = Pattern.compile(".*\\.(\\p{Alpha}\\p{Alnum}{1,4})");
    private static final String SPREADSHEET = "xlsx";

    private final String ending;

    private SheetFile(String ending) {
        this.ending = ending;
    }

    /** Refuses a name that asks for a kind of file that is not written. */
    public static SheetFile of(Path file) {
        Matcher name = ENDING.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT));
        String ending = name.matches() ? name.group(1) : "csv";
        if (!List.of("csv", "txt", SPREADSHEET).contains(ending)) {
            throw new Trouble(
                    "Registret skrives som .csv eller .xlsx og ikke som ." + ending + ". Giv filen et andet navn.",
                    "The register is written as .csv or .xlsx and not as ." + ending + ". Give the file another name.");
        }
        return new SheetFile(ending);
    }

    /** Begins it; the target stays open when it ends. */
    public RegisterFiles.Sheet begin(RegisterFiles files, OutputStream target) {
        return ending.equals(SPREADSHEET) ? files.createSpreadsheet(target) : files.create(target);
    }
}
