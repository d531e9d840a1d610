package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.settings.PrivateFile;
import dk.amr.domain.meeting.statement.AttendanceStatement;
import dk.amr.domain.meeting.statement.StatementPress;
import dk.amr.domain.meeting.statement.WriteAttendanceStatement;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "statement")
@SuppressWarnings("NullAway.Init")
final class WriteStatementCommand implements Action {

    @Option(
            names = {"--member", "--person"},
            required = true)
    private String person;

    @Parameters(paramLabel = "FILE")
    private Path file;

    private final Console console;
    private final Clerk clerk;
    private final WriteAttendanceStatement writeStatement;
    private final StatementPress press;

    @Inject
    WriteStatementCommand(Console console, Clerk clerk, WriteAttendanceStatement writeStatement, StatementPress press) {
        this.console = console;
        this.clerk = clerk;
        this.writeStatement = writeStatement;
        this.press = press;
    }

    @Override
    public ExitCode run() {
        AttendanceStatement statement = writeStatement.write(clerk.caller(), person);
        try {
            PrivateFile.write(file, press.press(statement, console.language()));
        } catch (UncheckedIOException unwritable) {
            throw new Trouble(
                    "Filen kan ikke skrives. Vælg en mappe, der findes, og som du må skrive i.",
                    "The file cannot be written. Choose a folder that exists and that you may write in.");
        }
        console.say("Udskriften er skrevet.", "The statement is written.");
        return ExitCode.DONE;
    }
}
