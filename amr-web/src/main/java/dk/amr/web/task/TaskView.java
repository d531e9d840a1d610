package dk.amr.web.task;

import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.task.Task;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to do, for scripts. */
record TaskView(
        String kind,
        UUID about,
        @Nullable UUID person,
        @Nullable String name,
        @Nullable String place,
        @Nullable LocalDate due,
        boolean isOverdue) {

    static TaskView from(Task task, LocalDate day) {
        return new TaskView(
                task.kind().name(),
                task.about(),
                Optional.ofNullable(task.person()).map(PersonId::value).orElse(null),
                Optional.ofNullable(task.name()).map(PersonName::full).orElse(null),
                task.place(),
                task.deadline(),
                task.isOverdue(day));
    }

    @Override
    public String toString() {
        return "TaskView[" + kind + " " + about + "]";
    }
}
