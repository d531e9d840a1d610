package dk.amr.cli.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class SpareMemoryTest {

    private static final long NEEDED = 40L << 20;

    private final AtomicLong taken = new AtomicLong(NEEDED);
    private long inUse = NEEDED;
    private int cleared;

    private SpareMemory spare() {
        return new SpareMemory(taken::get, () -> {
            cleared++;
            taken.set(inUse);
        });
    }

    @Test
    void what_was_taken_for_a_moment_is_given_back_at_the_next_look() {
        try (SpareMemory spare = spare()) {
            looks(spare, 100);
            cleared = 0;
            taken.set(NEEDED + SpareMemory.WORTH_WHILE);
            spare.look();
        }

        assertThat(cleared).isOne();
        assertThat(taken).hasValue(NEEDED);
    }

    @Test
    void a_little_more_than_was_left_is_left_alone() {
        try (SpareMemory spare = spare()) {
            looks(spare, 100);
            cleared = 0;
            taken.set(NEEDED + SpareMemory.WORTH_WHILE - 1);
            spare.look();
        }

        assertThat(cleared).isZero();
    }

    @Test
    void what_was_in_use_when_it_was_looked_at_is_given_back_soon_after() {
        try (SpareMemory spare = spare()) {
            spare.look();
            inUse = 5 * NEEDED;
            taken.set(inUse);
            spare.look();
            assertThat(taken).hasValue(5 * NEEDED);

            inUse = NEEDED;
            looks(spare, 4);
        }

        assertThat(taken).hasValue(NEEDED);
    }

    @Test
    void what_stays_in_use_is_asked_for_ever_more_seldom() {
        try (SpareMemory spare = spare()) {
            spare.look();
            inUse = 2 * NEEDED;
            taken.set(inUse);
            looks(spare, 400);
        }

        assertThat(cleared).isBetween(10, 20);
    }

    private static void looks(SpareMemory spare, int times) {
        for (int time = 0; time < times; time++) {
            spare.look();
        }
    }
}
