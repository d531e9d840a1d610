package dk.amr.cli.consent;

import com.google.inject.Inject;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.consent.RecordConsent;
import picocli.CommandLine.Command;

@Command(name = "give")
final class GiveConsentCommand extends ConsentCommand {

    @Inject
    GiveConsentCommand(Console console, Clerk clerk, RecordConsent consents) {
        super(console, clerk, consents);
    }

    @Override
    public ExitCode run() {
        record(true);
        return told("Samtykket er registreret.", "The consent is recorded.");
    }
}
