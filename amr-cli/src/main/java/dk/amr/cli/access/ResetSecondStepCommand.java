package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.ResetSecondStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "totp-reset")
@SuppressWarnings("NullAway.Init")
final class ResetSecondStepCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    private final Console console;
    private final Clerk clerk;
    private final ResetSecondStep resetSecondStep;

    @Inject
    ResetSecondStepCommand(Console console, Clerk clerk, ResetSecondStep resetSecondStep) {
        this.console = console;
        this.clerk = clerk;
        this.resetSecondStep = resetSecondStep;
    }

    @Override
    public ExitCode run() {
        resetSecondStep.reset(clerk.caller(), login);
        console.say(
                "Totrinslogin er slået fra, og kontoen er logget ud alle steder. Den, der har den, får besked på mail.",
                "The second step is off, and the account is signed out everywhere. Its owner is told by mail.");
        return ExitCode.DONE;
    }
}
