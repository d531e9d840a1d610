package dk.amr.cli.mandate;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.mandate.ReportMandate;
import dk.amr.domain.workplace.WorkplaceName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "report")
@SuppressWarnings("NullAway.Init")
final class ReportMandateCommand implements Action {

    @Option(names = "--person", required = true)
    private String person;

    @Option(names = "--workplace", required = true)
    private String workplace;

    @Option(names = "--role", required = true, paramLabel = "AMR|TR|FTR|Leder")
    private MandateRole role;

    @Option(names = "--unit")
    private @Nullable WorkplaceName unit;

    @Option(names = "--awaiting")
    private boolean isAwaited;

    @Mixin
    private TermOptions term = new TermOptions();

    private final Console console;
    private final Clerk clerk;
    private final ReportMandate mandates;

    @Inject
    ReportMandateCommand(Console console, Clerk clerk, ReportMandate mandates) {
        this.console = console;
        this.clerk = clerk;
        this.mandates = mandates;
    }

    @Override
    public ExitCode run() {
        Mandate mandate = mandates.report(
                clerk.caller(),
                new ReportMandate.Request(
                        person,
                        workplace,
                        unit,
                        role,
                        term.election(),
                        term.term(role),
                        isAwaited ? Registration.AWAITED : Registration.REGISTERED));
        console.say(Reported.of(mandate));
        console.print(mandate.id().value().toString());
        return ExitCode.DONE;
    }
}
