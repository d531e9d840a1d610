package dk.amr.cli.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class SpareMemoryTest {

    private static final long NEEDED = 40L << 20;

    private final AtomicLong taken = new AtomicLong(NEEDED);
    private int cleared;

    private SpareMemory spare() {
        return new SpareMemory(taken::get, () -> {
            cleared++;
            taken.set(NEEDED);
        });
    }

    @Test
    void what_was_taken_for_a_moment_is_given_back_once() {
        try (SpareMemory spare = spare()) {
            spare.look();
            taken.set(NEEDED + SpareMemory.WORTH_WHILE);
            spare.look();
            spare.look();
        }

        assertThat(cleared).isEqualTo(2);
        assertThat(taken).hasValue(NEEDED);
    }

    @Test
    void a_little_more_than_was_needed_is_left_alone() {
        try (SpareMemory spare = spare()) {
            spare.look();
            taken.set(NEEDED + SpareMemory.WORTH_WHILE - 1);
            spare.look();
        }

        assertThat(cleared).isOne();
    }
}
