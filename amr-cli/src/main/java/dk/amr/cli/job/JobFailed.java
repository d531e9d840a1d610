package dk.amr.cli.job;

/** A job could not be done for every kreds; why stands in the log. */
final class JobFailed extends RuntimeException {

    JobFailed() {
        super("job-failed", null, false, false);
    }
}
