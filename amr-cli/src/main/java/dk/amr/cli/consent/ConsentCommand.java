package dk.amr.cli.consent;

import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.Caller;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Records what somebody says about their consent. */
@SuppressWarnings("NullAway.Init")
abstract class ConsentCommand implements Action {

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

    ConsentCommand(Console console, Clerk clerk, RecordConsent consents) {
        this.console = console;
        this.clerk = clerk;
        this.consents = consents;
    }

    /** Records that it is given, or that it is withdrawn. */
    final void record(boolean isGiven) {
        Caller caller = clerk.caller();
        consents.record(caller, new RecordConsent.Request(person, purpose, on == null ? caller.day() : on, isGiven));
    }

    final ExitCode told(String danish, String english) {
        console.say(danish, english);
        return ExitCode.DONE;
    }
}
