package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.settings.Settings;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.ResetPassword;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "reset")
@SuppressWarnings("NullAway.Init")
final class ResetPasswordCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    private final Console console;
    private final Clerk clerk;
    private final Settings settings;
    private final ResetPassword resetPassword;

    @Inject
    ResetPasswordCommand(Console console, Clerk clerk, Settings settings, ResetPassword resetPassword) {
        this.console = console;
        this.clerk = clerk;
        this.settings = settings;
        this.resetPassword = resetPassword;
    }

    @Override
    public ExitCode run() {
        String secret = resetPassword.reset(clerk.caller(), login);
        console.say(
                "Giv linket til den, der har kontoen; det virker én gang i tre døgn. Den nuværende adgangskode gælder så længe.",
                "Hand the link to whoever has the account; it works once, within three days. The present password holds until then.");
        console.print(settings.welcomeLink(secret));
        return ExitCode.DONE;
    }
}
