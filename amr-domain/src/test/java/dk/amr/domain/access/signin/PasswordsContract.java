package dk.amr.domain.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** What every {@link Passwords} must do. */
public interface PasswordsContract {

    Passwords passwords();

    @Test
    default void a_password_matches_its_own_hash_alone() {
        String hash = passwords().hash("fire tilfældige ord");

        assertThat(passwords().matches("fire tilfældige ord", hash)).isTrue();
        assertThat(passwords().matches("fire tilfældige Ord", hash)).isFalse();
        assertThat(passwords().matches("", hash)).isFalse();
    }

    @Test
    default void the_hash_is_not_the_password() {
        assertThat(passwords().hash("fire tilfældige ord")).isNotEqualTo("fire tilfældige ord");
    }

    @Test
    default void what_is_kept_now_is_not_outdated() {
        assertThat(passwords().isOutdated(passwords().hash("fire tilfældige ord")))
                .isFalse();
    }

    @Test
    default void pretending_does_no_harm() {
        assertThatCode(() -> passwords().pretend("fire tilfældige ord")).doesNotThrowAnyException();
    }
}
