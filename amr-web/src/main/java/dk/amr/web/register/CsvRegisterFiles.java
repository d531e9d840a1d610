package dk.amr.web.register;

import com.google.inject.Inject;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.register.file.RegisterFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Register files as separated text: {@code ;}, {@code ,} or tab, in UTF-8 or Windows-1252. */
final class CsvRegisterFiles implements RegisterFiles {

    private static final int BUFFER = 1 << 16;

    @Inject
    CsvRegisterFiles() {}

    @Override
    public RegisterFile open(InputStream content) {
        try {
            BufferedReader text = new BufferedReader(new RegisterText(content), BUFFER);
            return CsvRegisterFile.of(text, Separator.of(text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Sheet create(OutputStream target) {
        return new CsvSheet(target);
    }
}
