package dk.amr.web.register;

import com.google.inject.Inject;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.register.file.RegisterFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Register files as offices have them: separated text and spreadsheets, told apart by what is in them. */
final class OfficeFiles implements RegisterFiles {

    private static final int BUFFER = 1 << 16;

    private final CsvRegisterFiles text = new CsvRegisterFiles();

    @Inject
    OfficeFiles() {}

    @Override
    public RegisterFile open(InputStream content) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(content, BUFFER);
            bytes.mark(FileStart.LENGTH);
            ByteBuffer start = ByteBuffer.wrap(bytes.readNBytes(FileStart.LENGTH));
            bytes.reset();
            return FileStart.isZip(start) ? SpreadsheetFile.in(bytes) : text.open(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Sheet create(OutputStream target) {
        return new CsvSheet(target);
    }

    @Override
    public Sheet createSpreadsheet(OutputStream target) {
        return new SpreadsheetSheet(target);
    }
}
