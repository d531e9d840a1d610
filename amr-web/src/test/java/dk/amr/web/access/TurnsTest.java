package dk.amr.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.signin.TooBusy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** two at once, and nobody waits for ever. */
class TurnsTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch bothAreIn = new CountDownLatch(2);
    private final CountDownLatch oneMayGo = new CountDownLatch(1);

    @AfterEach
    void stop() {
        oneMayGo.countDown();
        threads.shutdown();
    }

    private CompletableFuture<String> busy(Turns turns) {
        return CompletableFuture.supplyAsync(
                () -> turns.take(() -> {
                    bothAreIn.countDown();
                    await(oneMayGo);
                    return "done";
                }),
                threads);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void whoever_has_no_patience_is_turned_away_while_two_are_at_it() {
        Turns turns = new Turns(2, Duration.ZERO);
        CompletableFuture<String> first = busy(turns);
        CompletableFuture<String> second = busy(turns);
        await(bothAreIn);

        assertThatThrownBy(() -> turns.take(() -> "third")).isInstanceOf(TooBusy.class);
        oneMayGo.countDown();
        assertThat(first.join() + second.join()).isEqualTo("donedone");
        assertThat(turns.take(() -> "third")).isEqualTo("third");
    }

    @Test
    void whoever_waits_comes_in_when_one_has_gone() {
        Turns turns = new Turns(2, Duration.ofDays(1));
        CompletableFuture<String> first = busy(turns);
        CompletableFuture<String> second = busy(turns);
        await(bothAreIn);
        CompletableFuture<String> third = CompletableFuture.supplyAsync(() -> turns.take(() -> "third"), threads);
        while (turns.waiting() == 0) {
            Thread.onSpinWait();
        }
        assertThat(third).isNotDone();

        oneMayGo.countDown();
        assertThat(third.join()).isEqualTo("third");
        assertThat(first.join() + second.join()).isEqualTo("donedone");
    }

    @Test
    void a_turn_that_goes_wrong_is_given_back() {
        Turns turns = new Turns(1, Duration.ZERO);
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("wrong");
                }))
                .hasMessage("wrong");

        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }
}
