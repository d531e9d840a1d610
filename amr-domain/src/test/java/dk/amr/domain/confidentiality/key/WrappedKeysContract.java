package dk.amr.domain.confidentiality.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link WrappedKeys} must do. */
public interface WrappedKeysContract {

    /** Two of them, wrapped by the master key "first"; there is a "second" too. */
    WrappedKeys twoUnderTheFirst();

    @Test
    default void they_are_wrapped_anew_in_parts() {
        WrappedKeys keys = twoUnderTheFirst();
        assertThat(keys.countByMasterKey()).isEqualTo(Map.of("first", 2));

        assertThat(keys.rewrap("second", 1)).isEqualTo(1);
        assertThat(keys.countByMasterKey()).isEqualTo(Map.of("first", 1, "second", 1));
        assertThat(keys.rewrap("second", 9)).isEqualTo(1);
        assertThat(keys.rewrap("second", 9)).isZero();
        assertThat(keys.countByMasterKey()).isEqualTo(Map.of("second", 2));
    }
}
