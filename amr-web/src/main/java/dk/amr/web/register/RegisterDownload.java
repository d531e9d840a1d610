package dk.amr.web.register;

import dk.amr.domain.register.ExportRegister;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.register.file.RegisterFiles;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Writes the register to a file of its own, which nobody else may read and which is gone when it has been sent: whoever
 * fetches it slowly keeps nobody from the register.
 */
final class RegisterDownload {

    /** The formats, by the word that asks for them. */
    enum Format {
        CSV("text/csv;charset=utf-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        String ending() {
            return this == CSV ? "csv" : "xlsx";
        }

        static Format of(String word) {
            return switch (word) {
                case "csv" -> CSV;
                case "xlsx" -> XLSX;
                default ->
                    throw new InvalidValue(
                            "format-is-unknown", new Sentence("Vælg xlsx eller csv.", "Choose xlsx or csv."));
            };
        }
    }

    private final ExportRegister exportRegister;
    private final RegisterFiles files;

    RegisterDownload(ExportRegister exportRegister, RegisterFiles files) {
        this.exportRegister = exportRegister;
        this.files = files;
    }

    Response fetch(Request request, Format format, Set<RegisterColumn> columns) {
        try {
            Path target = Files.createTempFile("register", "." + format.ending());
            boolean isWritten = false;
            try {
                write(request, format, columns, target);
                isWritten = true;
            } finally {
                if (!isWritten) {
                    Files.deleteIfExists(target);
                }
            }
            String name = "register-" + request.day() + "." + format.ending();
            return Response.file(format.type, name, Files.newInputStream(target, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Request request, Format format, Set<RegisterColumn> columns, Path target) throws IOException {
        try (OutputStream content = new BufferedOutputStream(Files.newOutputStream(target));
                RegisterFiles.Sheet sheet =
                        format == Format.XLSX ? files.createSpreadsheet(content) : files.create(content)) {
            exportRegister.export(request.caller(), columns, sheet::write);
        }
    }
}
