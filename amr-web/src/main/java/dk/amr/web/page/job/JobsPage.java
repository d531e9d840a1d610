package dk.amr.web.page.job;

import dk.amr.domain.job.JobRun;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Moment;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.JobText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what the program does by itself goes well, and when each thing was done and is done next. */
public record JobsPage(String heading, List<Line> lines) {

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

    public static JobsPage of(List<JobRun> runs, Language language) {
        return new JobsPage(
                heading(runs, language),
                runs.stream().map(run -> line(run, language)).toList());
    }

    private static String heading(List<JobRun> runs, Language language) {
        long failing = runs.stream().filter(JobRun::isFailing).count();
        if (failing > 0) {
            return JobText.failing(Figures.first((int) failing, language), failing == 1)
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
