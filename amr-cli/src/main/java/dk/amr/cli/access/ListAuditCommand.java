package dk.amr.cli.access;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.access.audit.ListAudit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListAuditCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 50;

    private final Display display;
    private final Clerk clerk;
    private final ListAudit audit;

    @Inject
    ListAuditCommand(Display display, Clerk clerk, ListAudit audit) {
        this.display = display;
        this.clerk = clerk;
        this.audit = audit;
    }

    @Override
    public ExitCode run() {
        List<AuditEvent> events =
                audit.list(clerk.caller(), new ListAudit.Request(limit, null)).items();
        display.show(
                format,
                new Listing<>("events", events)
                        .column("number", "Nr.", "No.", AuditEvent::number)
                        // to the second and in one time all over the world, for it is there to be compared
                        .column("at", "Tid", "Time", event -> event.entry().at().toString())
                        .column(
                                "day",
                                "Forretningsdag",
                                "Business day",
                                event -> event.entry().day())
                        .column("account", "Konto", "Account", ListAuditCommand::account)
                        .column("door", "Vej", "Door", event -> event.entry().door())
                        .column(
                                "useCase",
                                "Handling",
                                "Act",
                                event -> event.entry().useCase())
                        .column(
                                "outcome",
                                "Udfald",
                                "Outcome",
                                event -> event.entry().outcome())
                        .column("subject", "Om", "About", ListAuditCommand::subject)
                        .column(
                                "detail",
                                "Tal",
                                "Figures",
                                event -> event.entry().detail()));
        return ExitCode.DONE;
    }

    private static @Nullable UUID account(AuditEvent event) {
        AccountId account = event.entry().account();
        return account == null ? null : account.value();
    }

    private static @Nullable String subject(AuditEvent event) {
        Subject subject = event.entry().subject();
        return subject == null ? null : subject.kind() + " " + subject.id();
    }
}
