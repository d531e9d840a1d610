package dk.amr.cli.meeting;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.meeting.year.LookAtYear;
import dk.amr.domain.meeting.year.NetworkPlan;
import dk.amr.domain.meeting.year.Proposal;
import dk.amr.domain.meeting.year.YearPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "year")
final class YearCommand implements Action {

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Integer year;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final LookAtYear lookAtYear;

    @Inject
    YearCommand(Display display, Clerk clerk, LookAtYear lookAtYear) {
        this.display = display;
        this.clerk = clerk;
        this.lookAtYear = lookAtYear;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        YearPlan plan = lookAtYear.look(caller, year == null ? caller.day().getYear() : year);
        display.show(
                format,
                new Listing<>("networks", plan.networks())
                        .column("network", "Netværk", "Network", NetworkPlan::name)
                        .column("held", "Holdt", "Held", each -> each.cadence().held())
                        .column(
                                "planned",
                                "Planlagt",
                                "Planned",
                                each -> each.cadence().planned())
                        .column(
                                "missing",
                                "Mangler",
                                "Missing",
                                each -> each.cadence().missing())
                        .column(
                                "neededBy",
                                "Senest",
                                "Needed by",
                                each -> each.cadence().nextNeededBy())
                        .column(
                                "meetings",
                                "Møder",
                                "Meetings",
                                each -> each.meetings().stream()
                                        .map(line -> line.slot().day() + " " + line.status())
                                        .toList())
                        .column("proposals", "Forslag", "Proposals", YearCommand::proposals));
        return ExitCode.DONE;
    }

    private static List<String> proposals(NetworkPlan plan) {
        return plan.proposals().stream()
                .flatMap(proposal -> switch (proposal) {
                    case Proposal.AfterKommunegruppeMeeting after ->
                        Stream.of(after.slot().startsAt().toString());
                    case Proposal.KommunegruppeMeetingFirst first ->
                        first.days().stream().map(LocalDate::toString);
                })
                .toList();
    }
}
