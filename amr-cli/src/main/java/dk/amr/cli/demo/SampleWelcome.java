package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.task.CompleteTask;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.Task;
import dk.amr.domain.task.TaskKind;
import java.time.LocalDate;
import java.util.List;

/** The packages that new AMRs are welcomed with: most are sent in time, and one lies about. */
final class SampleWelcome {

    private static final int DAYS_SINCE_SENT = 12;

    /** Enough to tick several at once, where there are so many. */
    private static final int LEFT_TO_DO = 3;

    private final ListTasks listTasks;
    private final CompleteTask completeTask;

    @Inject
    SampleWelcome(ListTasks listTasks, CompleteTask completeTask) {
        this.listTasks = listTasks;
        this.completeTask = completeTask;
    }

    void note(SampleDiary diary, LocalDate today) {
        diary.note(today.minusDays(DAYS_SINCE_SENT), this::send);
    }

    private void send(Caller then) {
        List<Task> waiting = listTasks.list(then).stream()
                .filter(task -> task.kind() == TaskKind.WELCOME_PACKAGE)
                .toList();
        waiting.stream()
                .skip(Math.min(LEFT_TO_DO, waiting.size() / 2))
                .forEach(task -> completeTask.complete(then, new CompleteTask.Request(task.kind(), task.about())));
    }
}
