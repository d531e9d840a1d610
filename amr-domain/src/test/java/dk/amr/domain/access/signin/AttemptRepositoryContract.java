package dk.amr.domain.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link AttemptRepository} must do. */
public interface AttemptRepositoryContract {

    Instant NOW = Instant.parse("2027-01-04T08:15:30Z");

    AllPorts ports();

    @Test
    default void a_door_that_nobody_tried_has_no_attempts() {
        assertThat(ports().attempts().of("a")).isEmpty();
    }

    @Test
    default void attempts_are_counted_for_each_door() {
        AttemptRepository attempts = ports().attempts();
        attempts.count("a", NOW);
        attempts.count("a", NOW.plusSeconds(10));
        attempts.count("b", NOW.plusSeconds(20));

        assertThat(attempts.of("a")).contains(new Attempts(2, NOW.plusSeconds(10)));
        assertThat(attempts.of("b")).contains(new Attempts(1, NOW.plusSeconds(20)));
    }

    @Test
    default void an_attempt_within_the_window_of_the_last_is_counted_with_it() {
        AttemptRepository attempts = ports().attempts();
        attempts.count("a", NOW);
        attempts.count("a", NOW.plus(Attempts.WINDOW));

        assertThat(attempts.of("a")).map(Attempts::failures).contains(2);
    }

    @Test
    default void attempts_longer_back_than_the_window_are_forgotten() {
        AttemptRepository attempts = ports().attempts();
        attempts.count("a", NOW);
        attempts.count("a", NOW);
        Instant later = NOW.plus(Attempts.WINDOW).plusSeconds(1);
        attempts.count("a", later);

        assertThat(attempts.of("a")).contains(new Attempts(1, later));
    }

    @Test
    default void an_attempt_that_was_not_in_vain_is_taken_back() {
        AttemptRepository attempts = ports().attempts();
        attempts.count("a", NOW);
        attempts.count("a", NOW.plusSeconds(10));
        attempts.count("b", NOW);
        attempts.takeBack("a");
        attempts.takeBack("b");
        attempts.takeBack("c");

        assertThat(attempts.of("a")).map(Attempts::failures).contains(1);
        assertThat(attempts.of("b")).isEmpty();
        assertThat(attempts.of("c")).isEmpty();
    }

    @Test
    default void a_door_can_be_forgotten_alone() {
        AttemptRepository attempts = ports().attempts();
        attempts.count("a", NOW);
        attempts.count("b", NOW);
        attempts.forget("a");
        attempts.forget("c");

        assertThat(attempts.of("a")).isEmpty();
        assertThat(attempts.of("b")).isPresent();
    }
}
