package dk.amr.cli.console.output;

import com.google.inject.Inject;
import dk.amr.cli.console.Console;
import dk.amr.domain.register.file.RegisterFiles;
import java.util.List;
import java.util.Map;

/** Shows lists as they were asked for. */
public final class Display {

    private final Console console;
    private final RegisterFiles files;

    @Inject
    public Display(Console console, RegisterFiles files) {
        this.console = console;
        this.files = files;
    }

    /** Shows the list; a JSON document holds it by its name. */
    public <T> void show(Format format, Listing<T> list) {
        switch (format) {
            case TABLE -> console.results().print(table(list));
            case JSON -> console.print(Json.of(Map.of(list.name(), list.objects())));
            case CSV -> writeCsv(list);
        }
        console.results().flush();
    }

    /** As {@link #show}, of one thing: its JSON document is the thing itself. */
    public <T> void showOne(Format format, Listing<T> one) {
        if (format == Format.JSON) {
            console.print(Json.of(one.objects().getFirst()));
        } else {
            show(format, one);
        }
    }

    private <T> String table(Listing<T> list) {
        return TextTable.of(list.headings(console.language()), list.rowsInWords(console.language()));
    }

    private <T> void writeCsv(Listing<T> list) {
        try (RegisterFiles.Sheet sheet = files.create(console.results())) {
            sheet.write(list.headings(console.language()));
            for (List<String> row : list.rows(console.language())) {
                sheet.write(row);
            }
        }
    }
}
