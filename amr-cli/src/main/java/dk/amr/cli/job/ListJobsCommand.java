package dk.amr.cli.job;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.job.JobRun;
import dk.amr.domain.job.ListJobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListJobsCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListJobs listJobs;

    @Inject
    ListJobsCommand(Display display, Clerk clerk, ListJobs listJobs) {
        this.display = display;
        this.clerk = clerk;
        this.listJobs = listJobs;
    }

    @Override
    public ExitCode run() {
        display.show(
                format,
                new Listing<>("jobs", listJobs.list(clerk.anyCaller()))
                        .column(
                                "job",
                                "Opgave",
                                "Job",
                                run -> new Listing.Word(
                                        run.job().code(), run.job().title()))
                        .column("lastSuccess", "Gik sidst godt", "Last went well", JobRun::lastSuccess)
                        .column("next", "Næste gang", "Next", JobRun::next)
                        .column("lastFailure", "Fejlede sidst", "Last failed", JobRun::lastFailure)
                        .column("failuresInARow", "Fejl i træk", "Failures in a row", JobRun::failuresInARow)
                        .column("isRunning", "I gang", "Running", JobRun::isRunning));
        return ExitCode.DONE;
    }
}
