package dk.amr.domain.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every {@link AuditSeal} must do. */
public interface AuditSealContract {

    AuditSeal seal();

    @Test
    default void the_same_event_in_the_same_place_has_the_same_seal() {
        assertThat(seal().seal(2, "before", "event"))
                .isEqualTo(seal().seal(2, "before", "event"))
                .isNotBlank();
    }

    @Test
    default void another_place_predecessor_or_event_has_another() {
        String right = seal().seal(2, "before", "event");

        assertThat(seal().seal(3, "before", "event")).isNotEqualTo(right);
        assertThat(seal().seal(2, "other", "event")).isNotEqualTo(right);
        assertThat(seal().seal(2, "before", "other")).isNotEqualTo(right);
        assertThat(seal().seal(2, "before\nevent", "")).isNotEqualTo(right);
    }
}
