package dk.amr.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.signin.Passwords;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Argon2Passwords();

    @Test
    void a_password_is_kept_as_argon2id_with_64_mebibytes_and_three_passes() {
        assertThat(passwords.hash("fire tilfældige ord"))
                .matches("\\$argon2id\\$v=19\\$m=65536,t=3,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void a_password_matches_its_own_hash_alone() {
        String hash = passwords.hash("fire tilfældige ord");

        assertThat(passwords.matches("fire tilfældige ord", hash)).isTrue();
        assertThat(passwords.matches("fire tilfaeldige ord", hash)).isFalse();
        assertThat(passwords.matches("fire tilfældige ord", "noget andet")).isFalse();
    }

    @Test
    void the_same_password_is_never_kept_the_same_way_twice() {
        assertThat(passwords.hash("fire tilfældige ord")).isNotEqualTo(passwords.hash("fire tilfældige ord"));
    }

    @Test
    void A1_what_was_kept_with_less_effort_is_outdated_and_matches_still() {
        String old = "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$kIbgkYg9"
                + "tJtlm+2X2zpvkq0fUBI9kRa+i+0V8ujW+K4";

        assertThat(passwords.matches("fire tilfældige ord", old)).isTrue();
        assertThat(passwords.isOutdated(old)).isTrue();
        assertThat(passwords.isOutdated("noget andet")).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("fire tilfældige ord"))).isFalse();
    }
}
