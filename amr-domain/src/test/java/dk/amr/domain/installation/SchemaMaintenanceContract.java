package dk.amr.domain.installation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import org.junit.jupiter.api.Test;

/** What every {@link SchemaMaintenance} must do. */
public interface SchemaMaintenanceContract {

    AllPorts ports();

    @Test
    default void after_migrating_nothing_waits() {
        ports().schema().migrate();

        SchemaMaintenance.Status status = ports().schema().status();
        assertThat(status.isCurrent()).isTrue();
        assertThat(status.pending()).isZero();
        assertThat(status.ahead()).isZero();
        assertThat(status.applied()).isPositive();
        assertThat(status.kind()).isNotBlank();
    }

    @Test
    default void as_many_changes_are_made_as_waited() {
        int waiting = ports().schema().status().pending();

        assertThat(ports().schema().migrate()).isEqualTo(waiting);
    }

    @Test
    default void migrating_again_changes_nothing() {
        ports().schema().migrate();
        SchemaMaintenance.Status before = ports().schema().status();

        assertThat(ports().schema().migrate()).isZero();
        assertThat(ports().schema().status()).isEqualTo(before);
    }
}
