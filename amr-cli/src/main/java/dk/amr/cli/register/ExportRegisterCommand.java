package dk.amr.cli.register;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.settings.PrivateFile;
import dk.amr.domain.access.Caller;
import dk.amr.domain.register.ExportRegister;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.register.file.RegisterFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "export")
@SuppressWarnings("NullAway.Init")
final class ExportRegisterCommand implements Action {

    private static final Pattern ENDING = Pattern.compile(".*\\.(\\p{Alpha}\\p{Alnum}{1,4})");

    @Parameters(paramLabel = "FILE")
    private Path file;

    private final Console console;
    private final Clerk clerk;
    private final RegisterFiles files;
    private final ExportRegister register;

    @Inject
    ExportRegisterCommand(Console console, Clerk clerk, RegisterFiles files, ExportRegister register) {
        this.console = console;
        this.clerk = clerk;
        this.files = files;
        this.register = register;
    }

    @Override
    public ExitCode run() {
        mustBeOfAKindWeWrite();
        Caller caller = clerk.caller();
        try {
            Path written = PrivateFile.create(file);
            try {
                int lines = write(caller, written);
                Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
                console.say("Skrevet: " + lines + " linjer.", "Written: " + lines + " lines.");
                return ExitCode.DONE;
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException | UncheckedIOException failed) {
            throw FileOnDisk.unwritable(file);
        }
    }

    private void mustBeOfAKindWeWrite() {
        Matcher ending = ENDING.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT));
        if (ending.matches() && !List.of("csv", "txt", "xlsx").contains(ending.group(1))) {
            throw new Trouble(
                    "Registret skrives som .csv eller .xlsx og ikke som ." + ending.group(1)
                            + ". Giv filen et andet navn.",
                    "The register is written as .csv or .xlsx and not as ." + ending.group(1)
                            + ". Give the file another name.");
        }
    }

    private int write(Caller caller, Path target) throws IOException {
        try (OutputStream content = new BufferedOutputStream(Files.newOutputStream(target));
                RegisterFiles.Sheet sheet =
                        isSpreadsheet() ? files.createSpreadsheet(content) : files.create(content)) {
            return register.export(caller, EnumSet.allOf(RegisterColumn.class), sheet::write);
        }
    }

    private boolean isSpreadsheet() {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
