package dk.amr.domain.job;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Tells when each job ran last and when it runs next. */
public final class ListJobs {

    /** Longer than any message waits for another attempt. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(2);

    private static final int COUNTED_AT_MOST = 1000;

    private final Gate gate;
    private final JobRuns runs;
    private final Outbox outbox;
    private final Clock clock;

    public ListJobs(Gate gate, JobRuns runs, Outbox outbox, Clock clock) {
        this.gate = gate;
        this.runs = runs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many messages were tried in vain and wait for another attempt. */
    public int delayedMessages(Caller caller) {
        gate.mustAdmit(caller, UseCase.LIST_JOBS);
        return (int) outbox.due(caller.kreds(), clock.instant().plus(LONGEST_WAIT), COUNTED_AT_MOST).stream()
                .filter(message -> message.attempts() > 0)
                .count();
    }

    public List<JobRun> list(Caller caller) {
        return gate.enter(
                caller,
                UseCase.LIST_JOBS,
                act -> Stream.of(JobName.values())
                        .map(job -> runs.of(job).orElseGet(() -> JobRun.never(job)))
                        .toList());
    }
}
