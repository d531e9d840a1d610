package dk.amr.cli.delivery;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.delivery.RetryMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "retry")
@SuppressWarnings("NullAway.Init")
final class RetryMessageCommand implements Action {

    @Parameters(paramLabel = "ID")
    private MessageId message;

    private final Console console;
    private final Clerk clerk;
    private final RetryMessage retryMessage;

    @Inject
    RetryMessageCommand(Console console, Clerk clerk, RetryMessage retryMessage) {
        this.console = console;
        this.clerk = clerk;
        this.retryMessage = retryMessage;
    }

    @Override
    public ExitCode run() {
        retryMessage.retry(clerk.caller(), message);
        console.say(
                "Beskeden venter igen og bliver sendt ved næste udsendelse.",
                "The message waits again and is sent with the next delivery.");
        return ExitCode.DONE;
    }
}
