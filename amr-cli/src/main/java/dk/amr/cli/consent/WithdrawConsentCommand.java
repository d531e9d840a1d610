package dk.amr.cli.consent;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.Caller;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "withdraw")
@SuppressWarnings("NullAway.Init")
final class WithdrawConsentCommand implements Action {

    @Option(
            names = {"--member", "--person"},
            required = true)
    private String person;

    @Option(names = "--purpose", required = true, paramLabel = "participant-list|leader-disclosure|publication|phone")
    private ConsentPurpose purpose;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    private final Console console;
    private final Clerk clerk;
    private final RecordConsent consents;

    @Inject
    WithdrawConsentCommand(Console console, Clerk clerk, RecordConsent consents) {
        this.console = console;
        this.clerk = clerk;
        this.consents = consents;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        consents.record(caller, new RecordConsent.Request(person, purpose, on == null ? caller.day() : on, false));
        console.say("Samtykket er trukket tilbage.", "The consent is withdrawn.");
        return ExitCode.DONE;
    }
}
