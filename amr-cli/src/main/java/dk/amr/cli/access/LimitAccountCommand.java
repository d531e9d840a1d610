package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.access.account.LimitAccount;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "limit")
@SuppressWarnings("NullAway.Init")
final class LimitAccountCommand implements Action {

    @Parameters(paramLabel = "EMAIL")
    private LoginName login;

    @Option(names = "--last-day", paramLabel = "DATE")
    private @Nullable LocalDate lastDay;

    private final Console console;
    private final Clerk clerk;
    private final LimitAccount limitAccount;

    @Inject
    LimitAccountCommand(Console console, Clerk clerk, LimitAccount limitAccount) {
        this.console = console;
        this.clerk = clerk;
        this.limitAccount = limitAccount;
    }

    @Override
    public ExitCode run() {
        limitAccount.limit(clerk.caller(), new LimitAccount.Request(login, lastDay));
        if (lastDay == null) {
            console.say("Kontoen virker uden slutdato.", "The account works without an end.");
        } else {
            Sentence day = DayInWords.day(lastDay);
            console.say(
                    "Kontoen virker til og med " + day.danish() + ".",
                    "The account works up to and including " + day.english() + ".");
        }
        return ExitCode.DONE;
    }
}
