package dk.amr.cli.guard;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Json;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.guard.CheckNotes;
import dk.amr.domain.guard.CheckedNotes;
import dk.amr.domain.guard.Notes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check")
@SuppressWarnings("NullAway.Init")
final class CheckNotesCommand implements Action {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--network", required = true, paramLabel = "NAME")
    private String network;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final CheckNotes checkNotes;

    @Inject
    CheckNotesCommand(Console console, Display display, Clerk clerk, CheckNotes checkNotes) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.checkNotes = checkNotes;
    }

    @Override
    public ExitCode run() {
        CheckedNotes checked = checkNotes.check(clerk.caller(), network, notes());
        if (format == Format.JSON) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("notes", checked.notes());
            document.put("findings", CheckedListing.forPrograms(checked).objects());
            console.print(Json.of(document));
            return ExitCode.DONE;
        }
        Listing<CheckedNotes.Line> listing = CheckedListing.forPeople(checked);
        display.show(format, listing);
        console.say(CheckedListing.sum(checked));
        return ExitCode.DONE;
    }

    private Notes notes() {
        try {
            return Notes.read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new Trouble(
                    "Filen " + file + " kan ikke læses. Tjek, at den findes, og at du må læse den.",
                    "The file " + file + " is unreadable. Check that it exists and that you may read it.");
        }
    }
}
