package dk.amr.cli.mandate;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.domain.access.Caller;
import dk.amr.domain.directory.ListMandates;
import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.directory.MandateQuery;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListMandatesCommand implements Action {

    private static final int PAGE = 1000;

    @Option(names = "--role", paramLabel = "AMR|TR|FTR|Leder")
    private @Nullable MandateRole role;

    @Option(names = "--person")
    private @Nullable String person;

    @Option(names = "--workplace")
    private @Nullable String workplace;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListMandates mandates;

    @Inject
    ListMandatesCommand(Display display, Clerk clerk, ListMandates mandates) {
        this.display = display;
        this.clerk = clerk;
        this.mandates = mandates;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        display.show(format, MandateListing.of(lines(caller), caller.day()));
        return ExitCode.DONE;
    }

    private List<MandateLine> lines(Caller caller) {
        List<MandateLine> lines = new ArrayList<>();
        Page<MandateLine> page = page(caller, null);
        page.items().stream().filter(this::isWanted).forEach(lines::add);
        while (page.nextCursor().isPresent()) {
            page = page(caller, page.next());
            page.items().stream().filter(this::isWanted).forEach(lines::add);
        }
        return lines;
    }

    private Page<MandateLine> page(Caller caller, @Nullable String cursor) {
        return mandates.list(caller, new ListMandates.Request(new MandateQuery(role, !all, PAGE, cursor), person));
    }

    private boolean isWanted(MandateLine line) {
        return workplace == null || Danish.words(line.workplace().value()).containsAll(Danish.words(workplace));
    }
}
