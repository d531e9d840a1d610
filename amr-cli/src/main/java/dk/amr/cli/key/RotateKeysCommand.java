package dk.amr.cli.key;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.confidentiality.key.RotateKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rotate")
final class RotateKeysCommand implements Action {

    @Option(names = "--forget")
    private boolean forgets;

    private final Console console;
    private final Clerk clerk;
    private final RotateKeys rotateKeys;

    @Inject
    RotateKeysCommand(Console console, Clerk clerk, RotateKeys rotateKeys) {
        this.console = console;
        this.clerk = clerk;
        this.rotateKeys = rotateKeys;
    }

    @Override
    public ExitCode run() {
        RotateKeys.Rotation done = rotateKeys.rotate(clerk.anyCaller(), new RotateKeys.Request(forgets));
        console.print(console.in(
                (done.isNew() ? "Ny nøgle i brug: " : "Nøgle i brug: ") + done.primary() + ". Lagt om: "
                        + done.rewrapped() + ".",
                (done.isNew() ? "New key in use: " : "Key in use: ") + done.primary() + ". Wrapped anew: "
                        + done.rewrapped() + "."));
        tellOfTheOthers(done);
        return ExitCode.DONE;
    }

    private void tellOfTheOthers(RotateKeys.Rotation done) {
        if (forgets) {
            console.say(
                    "Afløste nøgler ødelagt: " + done.forgotten()
                            + ". Det delte i ældre kopier af databasen kan ikke længere læses. Tag en ny kopi nu.",
                    "Retired keys destroyed: " + done.forgotten()
                            + ". What is shared in older copies of the database can no longer be read. Make a new copy now.");
        } else {
            console.say(
                    "Tag en ny kopi af nøglefilen nu. Den afløste nøgle bliver i den, så ældre kopier af databasen kan læses.",
                    "Make a new copy of the key file now. The retired key stays in it, so that older copies of the database can be read.");
        }
    }
}
