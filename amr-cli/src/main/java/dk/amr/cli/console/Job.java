package dk.amr.cli.console;

import dk.amr.domain.job.JobName;

/** Something that the program does by itself while it serves. */
public interface Job {

    JobName name();

    /** Does it once, for every kreds. */
    void run();
}
