package dk.amr.domain.retention;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every {@link RetentionDays} must do. */
public interface RetentionDaysContract {

    /** Those of an installation with two kredse. */
    RetentionDays days();

    @Test
    default void the_last_day_of_each_kreds_is_known() {
        RetentionDays days = days();
        assertThat(days.last(aKreds().id())).isEmpty();
        days.ran(aKreds().id(), LocalDate.of(2027, 1, 4));
        days.ran(aKreds().id(), LocalDate.of(2027, 1, 3));

        assertThat(days.last(aKreds().id())).contains(LocalDate.of(2027, 1, 3));
        assertThat(days.last(anotherKreds().id())).isEmpty();
    }
}
