package dk.amr.cli.consent;

import com.google.inject.Inject;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.consent.RecordConsent;
import picocli.CommandLine.Command;

@Command(name = "withdraw")
final class WithdrawConsentCommand extends ConsentCommand {

    @Inject
    WithdrawConsentCommand(Console console, Clerk clerk, RecordConsent consents) {
        super(console, clerk, consents);
    }

    @Override
    public ExitCode run() {
        record(false);
        return told("Samtykket er trukket tilbage.", "The consent is withdrawn.");
    }
}
