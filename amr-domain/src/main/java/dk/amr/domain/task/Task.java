package dk.amr.domain.task;

import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param about the id of what it is about: a mandate, a kommunegruppe, a network, a meeting or a message
 * @param person whom it concerns, if one person
 * @param place the workplace or the kommunegruppe, if one
 * @param due the day by which it is to be done
 */
public record Task(
        TaskKind kind,
        UUID about,
        @Nullable PersonId person,
        @Nullable PersonName name,
        @Nullable String place,
        LocalDate due) {

    public boolean isOverdue(LocalDate day) {
        return day.isAfter(due);
    }

    @Override
    public String toString() {
        return "Task[" + kind + " " + about + "]";
    }
}
