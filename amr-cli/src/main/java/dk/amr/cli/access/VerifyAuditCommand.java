package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.audit.VerifyAudit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "verify")
final class VerifyAuditCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Console console;
    private final Clerk clerk;
    private final VerifyAudit audit;

    @Inject
    VerifyAuditCommand(Display display, Console console, Clerk clerk, VerifyAudit audit) {
        this.display = display;
        this.console = console;
        this.clerk = clerk;
        this.audit = audit;
    }

    @Override
    public ExitCode run() {
        VerifyAudit.Finding finding = audit.verify(clerk.anyCaller());
        display.showOne(
                format,
                new Listing<>("audit", List.of(finding))
                        .column("events", "Hændelser", "Events", VerifyAudit.Finding::events)
                        .column("intact", "Ubrudt", "Intact", VerifyAudit.Finding::isIntact)
                        .column("firstBroken", "Første brud", "First break", VerifyAuditCommand::firstBroken));
        if (finding.isIntact()) {
            return ExitCode.DONE;
        }
        console.say(
                "Sporet er brudt ved hændelse " + finding.firstBroken() + ": noget er rettet, fjernet eller flyttet.",
                "The trail is broken at event " + finding.firstBroken() + ": something was edited, removed or moved.");
        return ExitCode.REFUSED;
    }

    private static @Nullable Long firstBroken(VerifyAudit.Finding finding) {
        return finding.isIntact() ? null : finding.firstBroken();
    }
}
