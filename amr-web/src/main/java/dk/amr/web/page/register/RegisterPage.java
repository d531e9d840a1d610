package dk.amr.web.page.register;

import dk.amr.domain.register.file.ColumnMeaning;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.register.undo.ImportLine;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.RegisterLabel;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the register is taken in from a file and handed out as one.
 *
 * @param fileError what is wrong with the file, where something is
 */
public record RegisterPage(
        boolean mayImport,
        boolean mayExport,
        @Nullable String done,
        List<ImportedRow> imports,
        FormView upload,
        @Nullable String fileError,
        FormView download,
        List<Choice> formats,
        List<Column> columns) {

    public static final String FILE = "fil";
    public static final String FORMAT = "format";
    public static final String COLUMN = "kolonne";

    /**
     * What the page shows beside its two forms.
     *
     * @param done what was just done, where something was
     */
    public record Shown(
            boolean mayImport, boolean mayExport, @Nullable String done, List<ImportLine> imports) {

        public Shown {
            imports = List.copyOf(imports);
        }
    }

    /**
     * A column that may be left out.
     *
     * @param meaning what it means and how it is written
     */
    public record Column(String value, String heading, String meaning, String example, boolean isChosen) {

        static Column of(RegisterColumn column, boolean isChosen, Language language) {
            ColumnMeaning meaning = ColumnMeaning.of(column);
            return new Column(
                    column.name(), column.heading(), meaning.sentence().in(language), meaning.example(), isChosen);
        }
    }

    public RegisterPage {
        imports = List.copyOf(imports);
        formats = List.copyOf(formats);
        columns = List.copyOf(columns);
    }

    /** The page with what is wrong in either form. */
    public static RegisterPage of(Shown shown, Form upload, Form download, Language language) {
        Sentence error = upload.error(FILE);
        List<String> chosen = download.texts(COLUMN);
        boolean isFresh = !download.has(FORMAT);
        return new RegisterPage(
                shown.mayImport(),
                shown.mayExport(),
                shown.done(),
                shown.imports().stream()
                        .map(line -> ImportedRow.of(line, language))
                        .toList(),
                FormView.of(upload, language),
                error == null ? null : error.in(language),
                FormView.of(download, language),
                List.of(
                        format("xlsx", RegisterLabel.AS_XLSX, RegisterLabel.AS_XLSX_HINT, download, language),
                        format("csv", RegisterLabel.AS_CSV, RegisterLabel.AS_CSV_HINT, download, language)),
                Arrays.stream(RegisterColumn.values())
                        .map(column -> Column.of(column, isFresh || chosen.contains(column.name()), language))
                        .toList());
    }

    private static Choice format(
            String value, RegisterLabel label, RegisterLabel hint, Form download, Language language) {
        boolean isChosen = download.has(FORMAT) ? download.text(FORMAT).equals(value) : value.equals("xlsx");
        return new Choice(value, label.in(language), hint.in(language), isChosen);
    }

    @Override
    public String toString() {
        return "RegisterPage";
    }
}
