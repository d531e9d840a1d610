package dk.amr.cli.job;

import com.google.inject.Inject;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.ServiceAccounts;
import dk.amr.domain.job.JobName;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a job for each kreds as its service account, by the door for jobs. A fault in one kreds keeps no other waiting;
 * it is told in the log without anybody's data, and the job counts as failed.
 */
final class EveryKreds {

    private static final Logger LOG = LoggerFactory.getLogger(EveryKreds.class);

    private final ServiceAccounts accounts;
    private final GlobalOptions options;
    private final Clock clock;

    @Inject
    EveryKreds(ServiceAccounts accounts, GlobalOptions options, Clock clock) {
        this.accounts = accounts;
        this.options = options;
        this.clock = clock;
    }

    void each(JobName job, Consumer<Caller> deed) {
        boolean isWell = true;
        for (Account account : accounts.all()) {
            isWell &= isDone(job, () -> deed.accept(account.asCaller(Door.JOB, options.day(clock))));
        }
        if (!isWell) {
            throw new JobFailed();
        }
    }

    private static boolean isDone(JobName job, Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RuntimeException fault) {
            String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
            // its message may hold what somebody wrote
            LOG.error("fault {} in job {}: {}", reference, job.code(), places(fault));
            return false;
        }
    }

    private static String places(Throwable fault) {
        StringBuilder places = new StringBuilder();
        Throwable each = fault;
        for (int depth = 0; each != null && depth < 4; depth++) {
            places.append(each.getClass().getName()).append(" at ");
            places.append(each.getStackTrace().length == 0 ? "?" : each.getStackTrace()[0])
                    .append("; ");
            each = each.getCause();
        }
        return places.toString();
    }
}
