package dk.amr.web.page.job;

import dk.amr.domain.job.JobRun;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Moment;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.JobText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether what the program does by itself goes well, and when each thing was done and is done next.
 *
 * @param delayed that messages were tried in vain and are tried again, and why; absent where there are none
 * @param failed that messages did not arrive; absent where all did
 * @param leadsToMessages whether whoever looks may see them
 */
public record JobsPage(
        String heading, @Nullable String delayed, @Nullable String failed, boolean leadsToMessages, List<Line> lines) {

    /** How many messages are tried again, and how many did not arrive. */
    public record Mail(int delayed, int failed) {}

    /** One job; a time is absent where there is none to tell. */
    public record Line(
            String title,
            boolean isFailing,
            boolean isRunning,
            @Nullable Moment lastSuccess,
            @Nullable Moment lastFailure,
            @Nullable Moment next) {}

    public JobsPage {
        lines = List.copyOf(lines);
    }

    public static JobsPage of(List<JobRun> runs, Mail mail, boolean leadsToMessages, Language language) {
        return new JobsPage(
                heading(runs, mail.delayed(), language),
                mail.delayed() == 0 ? null : JobText.WHY_DELAYED.in(language),
                mail.failed() == 0
                        ? null
                        : JobText.failed(Figures.first(mail.failed(), language), mail.failed() == 1)
                                .in(language),
                leadsToMessages,
                runs.stream().map(run -> line(run, language)).toList());
    }

    private static String heading(List<JobRun> runs, int delayed, Language language) {
        long failing = runs.stream().filter(JobRun::isFailing).count();
        if (failing > 0) {
            return JobText.failing(Figures.first((int) failing, language), failing == 1)
                    .in(language);
        }
        if (delayed > 0) {
            return JobText.delayed(Figures.first(delayed, language), delayed == 1)
                    .in(language);
        }
        boolean isIdle = runs.stream().allMatch(run -> run.lastSuccess() == null);
        return (isIdle ? JobText.NOT_YET : JobText.ALL_WELL).in(language);
    }

    private static Line line(JobRun run, Language language) {
        return new Line(
                run.job().title().in(language),
                run.isFailing(),
                run.isRunning(),
                time(run.lastSuccess(), language),
                time(run.lastFailure(), language),
                time(run.next(), language));
    }

    private static @Nullable Moment time(@Nullable Instant instant, Language language) {
        return instant == null ? null : Moment.of(instant, language);
    }
}
