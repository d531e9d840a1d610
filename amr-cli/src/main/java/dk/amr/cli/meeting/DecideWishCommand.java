package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.meeting.wish.DecideWish;
import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.meeting.wish.WishId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "decide-wish")
@SuppressWarnings("NullAway.Init")
final class DecideWishCommand implements Action {

    @Parameters(paramLabel = "ID")
    private WishId wish;

    @Option(names = "--state", required = true, paramLabel = "accepted|deferred|proposed")
    private Wish.State state;

    private final Console console;
    private final Clerk clerk;
    private final DecideWish decideWish;

    @Inject
    DecideWishCommand(Console console, Clerk clerk, DecideWish decideWish) {
        this.console = console;
        this.clerk = clerk;
        this.decideWish = decideWish;
    }

    @Override
    public ExitCode run() {
        decideWish.decide(clerk.caller(), new DecideWish.Request(wish, state, null));
        console.say("Det er skrevet ned.", "It is written down.");
        return ExitCode.DONE;
    }
}
