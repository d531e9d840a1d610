package dk.amr.cli.register;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Format;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.register.file.RegisterFiles;
import dk.amr.domain.register.undo.ImportFileName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import")
@SuppressWarnings("NullAway.Init")
final class ImportRegisterCommand implements Action {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--partial")
    private boolean partial;

    @Option(names = "--format", paramLabel = "table|json")
    private Format format = Format.TABLE;

    private final Console console;
    private final Clerk clerk;
    private final RegisterFiles files;
    private final ImportRegister register;

    @Inject
    ImportRegisterCommand(Console console, Clerk clerk, RegisterFiles files, ImportRegister register) {
        this.console = console;
        this.clerk = clerk;
        this.files = files;
        this.register = register;
    }

    @Override
    public ExitCode run() {
        ImportSummary.mustBeShowable(format);
        ImportReport report = imported();
        ImportSummary summary = new ImportSummary(report, console);
        console.print(format == Format.JSON ? summary.asJson() : summary.asText(dryRun));
        if (report.refused().isEmpty()) {
            return ExitCode.DONE;
        }
        console.say(summary.whyRefused(partial));
        return partial ? ExitCode.DONE_IN_PART : ExitCode.REFUSED;
    }

    private @Nullable ImportFileName name() {
        return Optional.ofNullable(file.getFileName())
                .flatMap(name -> ImportFileName.of(name.toString()))
                .orElse(null);
    }

    private ImportReport imported() {
        try (InputStream content = FileOnDisk.open(file, console);
                RegisterFile opened = files.open(content)) {
            return register.importFile(clerk.caller(), new ImportRegister.Request(opened, name(), dryRun, partial));
        } catch (IOException | UncheckedIOException unreadable) {
            throw FileOnDisk.unreadable(file);
        }
    }
}
