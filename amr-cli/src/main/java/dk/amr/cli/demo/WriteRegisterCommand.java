package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.output.SheetFile;
import dk.amr.domain.register.file.RegisterFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For those who develop the program: writes a register file of any size, to measure with. */
@Command(name = "write-register", hidden = true)
@SuppressWarnings("NullAway.Init")
final class WriteRegisterCommand implements Action {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--members", paramLabel = "N")
    private int members = SampleRegister.USUAL_MEMBERS;

    private final Console console;
    private final Clerk clerk;
    private final RegisterFiles files;

    @Inject
    WriteRegisterCommand(Console console, Clerk clerk, RegisterFiles files) {
        this.console = console;
        this.clerk = clerk;
        this.files = files;
    }

    @Override
    public ExitCode run() {
        SheetFile sheetFile = SheetFile.of(file);
        SampleRegister register = new SampleRegister(members, clerk.operator().day());
        try (OutputStream content = new BufferedOutputStream(Files.newOutputStream(file));
                RegisterFiles.Sheet sheet = sheetFile.begin(files, content)) {
            sheet.write(register.headings());
            register.rows().forEach(sheet::write);
        } catch (IOException | UncheckedIOException failed) {
            throw new Trouble("Filen kan ikke skrives.", "The file cannot be written.");
        }
        console.say("Skrevet: " + file, "Written: " + file);
        return ExitCode.DONE;
    }
}
