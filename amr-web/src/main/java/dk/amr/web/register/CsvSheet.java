package dk.amr.web.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.amr.domain.register.file.RegisterFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file as a Danish spreadsheet expects it: semicolons, UTF-8 with its mark, CRLF, and cells that never calculate. */
final class CsvSheet implements RegisterFiles.Sheet {

    private final Writer text;
    private final CsvWriter rows;

    CsvSheet(OutputStream target) {
        this.text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        this.rows = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        attempt(() -> text.write('\uFEFF'));
    }

    @Override
    public void write(List<String> cells) {
        rows.writeRecord(cells.stream().map(HarmlessCell::of).toList());
    }

    @Override
    public void close() {
        attempt(rows::flush);
        attempt(text::flush);
    }

    private static void attempt(Act act) {
        try {
            act.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Something that may fail as writing does. */
    private interface Act {
        void run() throws IOException;
    }
}
