package dk.amr.cli.delivery;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Json;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.OutboxQuery;
import dk.amr.domain.delivery.ListOutbox;
import dk.amr.domain.shared.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListOutboxCommand implements Action {

    private static final int MOST = 1000;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 50;

    @Option(names = "--cursor")
    private @Nullable String cursor;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final ListOutbox listOutbox;

    @Inject
    ListOutboxCommand(Console console, Display display, Clerk clerk, ListOutbox listOutbox) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.listOutbox = listOutbox;
    }

    @Override
    public ExitCode run() {
        OutboxQuery query = OutboxQuery.newestFirst(Math.clamp(limit, 1, MOST), cursor);
        Page<Message> page = listOutbox
                .list(clerk.caller(), new ListOutbox.Request(query, false))
                .page();
        if (format == Format.JSON) {
            console.print(Json.of(MessageListing.document(page)));
            return ExitCode.DONE;
        }
        display.show(format, MessageListing.of(page.items()));
        page.nextCursor()
                .ifPresent(next -> console.say(
                        "Der er flere. Se dem med: --cursor " + next, "There are more. See them by: --cursor " + next));
        return ExitCode.DONE;
    }
}
