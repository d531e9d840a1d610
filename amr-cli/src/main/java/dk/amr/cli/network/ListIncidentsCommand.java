package dk.amr.cli.network;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.offer.incident.Incident;
import dk.amr.domain.offer.incident.ListIncidents;
import dk.amr.domain.offer.participation.ParticipationId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "incidents")
@SuppressWarnings("NullAway.Init")
final class ListIncidentsCommand implements Action {

    @Option(names = "--participation", required = true, paramLabel = "ID")
    private ParticipationId participation;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListIncidents listIncidents;

    @Inject
    ListIncidentsCommand(Display display, Clerk clerk, ListIncidents listIncidents) {
        this.display = display;
        this.clerk = clerk;
        this.listIncidents = listIncidents;
    }

    @Override
    public ExitCode run() {
        display.show(
                format,
                new Listing<>(
                                "incidents",
                                listIncidents
                                        .list(clerk.caller(), participation)
                                        .incidents())
                        .column("happenedOn", "Skete", "Happened", Incident::happenedOn)
                        .column(
                                "decision",
                                "Afgørelse",
                                "Decision",
                                each -> Listing.Word.of(
                                        each.decision(), each.decision().title()))
                        .column("decidedOn", "Afgjort", "Decided", Incident::decidedOn)
                        .column("id", "Id", "Id", each -> each.id().value()));
        return ExitCode.DONE;
    }
}
