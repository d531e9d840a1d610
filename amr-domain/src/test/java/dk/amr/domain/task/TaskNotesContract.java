package dk.amr.domain.task;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.offer.OfferFixture.givenTwoAmrs;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link TaskNotes} must do. */
public interface TaskNotesContract {

    LocalDate DAY = LocalDate.of(2027, 1, 5);

    AllPorts ports();

    private TaskNotes notes() {
        return givenTwoAmrs(ports()).there().taskNotes();
    }

    private static UUID mandate(int number) {
        return CountingIds.id(number);
    }

    @Test
    default void a_task_that_was_ticked_off_is_noted() {
        TaskNotes notes = notes();
        notes.markDone(aKreds().id(), TaskKind.WELCOME_PACKAGE, mandate(1), DAY);
        notes.markDone(aKreds().id(), TaskKind.WELCOME_PACKAGE, mandate(2), DAY);

        assertThat(notes.done(aKreds().id(), TaskKind.WELCOME_PACKAGE))
                .containsExactlyInAnyOrder(mandate(1), mandate(2));
    }

    @Test
    default void a_second_time_changes_nothing() {
        TaskNotes notes = notes();
        notes.markDone(aKreds().id(), TaskKind.WELCOME_PACKAGE, mandate(1), DAY);
        notes.markDone(aKreds().id(), TaskKind.WELCOME_PACKAGE, mandate(1), DAY.plusDays(1));

        assertThat(notes.done(aKreds().id(), TaskKind.WELCOME_PACKAGE)).containsExactly(mandate(1));
    }

    @Test
    default void each_kind_and_each_kreds_has_its_own() {
        TaskNotes notes = notes();
        notes.markDone(aKreds().id(), TaskKind.WELCOME_PACKAGE, mandate(1), DAY);
        notes.markDone(aKreds().id(), TaskKind.NETWORK_NEEDED, CountingIds.id(7), DAY);

        assertThat(notes.done(aKreds().id(), TaskKind.WELCOME_PACKAGE)).containsExactly(mandate(1));
        assertThat(notes.done(aKreds().id(), TaskKind.NETWORK_NEEDED)).containsExactly(CountingIds.id(7));
        assertThat(notes.done(aKreds().id(), TaskKind.BY_ELECTION)).isEmpty();
        assertThat(notes.done(anotherKreds().id(), TaskKind.WELCOME_PACKAGE)).isEmpty();
    }
}
