package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.wish.NoteWish;
import dk.amr.domain.meeting.wish.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "note-wish")
@SuppressWarnings("NullAway.Init")
final class NoteWishCommand implements Action {

    @Option(names = "--network", required = true, paramLabel = "NAME")
    private String network;

    @Option(names = "--text", required = true, paramLabel = "TEXT")
    private Note text;

    private final Console console;
    private final Clerk clerk;
    private final NoteWish noteWish;

    @Inject
    NoteWishCommand(Console console, Clerk clerk, NoteWish noteWish) {
        this.console = console;
        this.clerk = clerk;
        this.noteWish = noteWish;
    }

    @Override
    public ExitCode run() {
        Wish wish = noteWish.note(clerk.caller(), new NoteWish.Request(network, text));
        console.say("Ønsket er noteret.", "The wish is noted.");
        console.print(wish.id().value().toString());
        return ExitCode.DONE;
    }
}
