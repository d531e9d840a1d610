package dk.amr.cli.delivery;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.delivery.DeliverOutbox.Round;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "deliver")
final class DeliverOutboxCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final DeliverOutbox deliverOutbox;

    @Inject
    DeliverOutboxCommand(Console console, Display display, Clerk clerk, DeliverOutbox deliverOutbox) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.deliverOutbox = deliverOutbox;
    }

    @Override
    public ExitCode run() {
        Round round = deliverOutbox.deliver(clerk.caller());
        if (format == Format.TABLE) {
            console.print(told(round));
        } else {
            display.showOne(format, figures(round));
        }
        return ExitCode.DONE;
    }

    private String told(Round round) {
        return console.in("%d sendt, %d venter, %d fejlet, %d bortfaldet", "%d sent, %d waiting, %d failed, %d dropped")
                .formatted(round.delivered(), round.delayed(), round.failed(), round.dropped());
    }

    private static Listing<Round> figures(Round round) {
        return new Listing<>("round", List.of(round))
                .column("delivered", "Sendt", "Sent", Round::delivered)
                .column("delayed", "Venter", "Waiting", Round::delayed)
                .column("failed", "Fejlet", "Failed", Round::failed)
                .column("dropped", "Bortfaldet", "Dropped", Round::dropped);
    }
}
