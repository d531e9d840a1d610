package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.meeting.wish.ListWishes;
import dk.amr.domain.meeting.wish.Wish;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "wishes")
@SuppressWarnings("NullAway.Init")
final class WishesCommand implements Action {

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    /** By the option, or as the plain word after the command, which may be a meeting of the network too. */
    static final class Which {

        @Option(names = "--network", paramLabel = "NAME")
        private @Nullable String named;

        @Parameters(index = "0", paramLabel = "MEETING")
        private @Nullable String plain;

        String network() {
            return plain == null ? Objects.requireNonNull(named) : plain.replaceFirst("/[^/]*$", "");
        }
    }

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListWishes listWishes;

    @Inject
    WishesCommand(Display display, Clerk clerk, ListWishes listWishes) {
        this.display = display;
        this.clerk = clerk;
        this.listWishes = listWishes;
    }

    @Override
    public ExitCode run() {
        display.show(
                format,
                new Listing<>("wishes", listWishes.list(clerk.caller(), which.network()))
                        .column("text", "Ønske", "Wish", wish -> wish.text().text())
                        .column("on", "Dag", "Day", Wish::on)
                        .column(
                                "state",
                                "Status",
                                "State",
                                wish -> Listing.Word.of(
                                        wish.state(), wish.state().title()))
                        .column("id", "Id", "Id", wish -> wish.id().value()));
        return ExitCode.DONE;
    }
}
