package dk.amr.cli.bootstrap;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.google.inject.Inject;
import dk.amr.cli.console.Job;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.job.JobName;
import dk.amr.domain.shared.Ids;
import dk.amr.persistence.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;

/** When each job runs: once, however many instances serve over the same database. */
final class Timetable implements AutoCloseable {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);
    private static final int JOBS_AT_ONCE = 2;
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);
    private static final Duration BEATS_EVERY = Duration.ofMinutes(1);
    // less than a service gets to end in
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final Scheduler scheduler;

    @Inject
    Timetable(Database database, Set<Job> jobs, Clock clock, Ids ids) {
        this.scheduler = database.scheduler(
                        jobs.stream().<RecurringTask<?>>map(Timetable::task).toList())
                // by itself it would tell the name of the machine, and what a fault says
                .schedulerName(new SchedulerName.Fixed(ids.next().toString()))
                .failureLogging(LogLevel.OFF, false)
                .clock(clock::instant)
                .threads(JOBS_AT_ONCE)
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(BEATS_EVERY)
                .shutdownMaxWait(LONGEST_FAREWELL)
                .build();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name().code(), schedule(job.name())).execute((instance, context) -> job.run());
    }

    private static Schedule schedule(JobName job) {
        return switch (job) {
            case DELIVER_OUTBOX -> FixedDelay.ofSeconds(20);
            case LAPSE_OFFERS, RUN_RETENTION -> Schedules.daily(TimeSlot.ZONE, AFTER_MIDNIGHT);
            case SEND_REMINDERS, REVIEW_INVITATIONS -> FixedDelay.ofMinutes(10);
        };
    }

    /** Begins to run the jobs; closing it lets those under way end first. */
    void begin() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
