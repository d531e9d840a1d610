package dk.amr.web.register;

import dk.amr.domain.register.file.RegisterFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Register files as separated text: {@code ;}, {@code ,} or tab, in UTF-8 or Windows-1252. */
final class CsvRegisterFiles {

    private static final int BUFFER = 1 << 16;

    RegisterFile open(InputStream content) {
        try {
            BufferedReader text = new BufferedReader(new RegisterText(content), BUFFER);
            return CsvRegisterFile.of(text, Separator.of(text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
