package dk.amr.domain.installation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What every {@link ServiceLock} must do. */
public interface ServiceLockContract {

    ServiceLock lock();

    @Test
    default void nothing_is_done_alone_while_somebody_serves() {
        ServiceLock.Held held = lock().serve();
        try (held) {
            assertThatThrownBy(() -> lock().whileNobodyServes(() -> "done")).isInstanceOf(ServiceIsRunning.class);
        }

        assertThat(lock().whileNobodyServes(() -> "done")).isEqualTo("done");
    }

    @Test
    default void nobody_serves_while_something_is_done_alone() {
        lock().whileNobodyServes(() -> {
            assertThatThrownBy(() -> lock().serve()).isInstanceOf(RestoreIsUnderway.class);
            return "done";
        });

        lock().serve().close();
    }

    @Test
    default void work_that_fails_lets_others_serve_again() {
        assertThatThrownBy(() -> lock().whileNobodyServes(() -> {
                    throw new BackupIsNewer();
                }))
                .isInstanceOf(BackupIsNewer.class);

        lock().serve().close();
    }
}
