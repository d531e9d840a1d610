package dk.amr.cli.register;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.SheetFile;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "export")
@SuppressWarnings("NullAway.Init")
final class ExportRegisterCommand implements Action {

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
        SheetFile sheetFile = SheetFile.of(file);
        Caller caller = clerk.caller();
        try {
            Path written = PrivateFile.create(file);
            try {
                int lines = write(caller, written, sheetFile);
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

    private int write(Caller caller, Path target, SheetFile sheetFile) throws IOException {
        try (OutputStream content = new BufferedOutputStream(Files.newOutputStream(target));
                RegisterFiles.Sheet sheet = sheetFile.begin(files, content)) {
            return register.export(caller, EnumSet.allOf(RegisterColumn.class), sheet::write);
        }
    }
}
