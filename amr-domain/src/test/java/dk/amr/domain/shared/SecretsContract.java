package dk.amr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Secrets} must do. */
public interface SecretsContract {

    Secrets secrets();

    @Test
    default void no_secret_comes_twice_and_each_can_stand_in_a_link() {
        Secrets secrets = secrets();
        List<String> many = Stream.generate(secrets::next).limit(100).toList();

        assertThat(many).doesNotHaveDuplicates().allMatch(secret -> secret.matches("[A-Za-z0-9_.~-]+"));
    }

    @Test
    default void a_secret_has_one_fingerprint_and_another_secret_another() {
        Secrets secrets = secrets();

        assertThat(secrets.fingerprint("a")).isEqualTo(secrets.fingerprint("a"));
        assertThat(secrets.fingerprint("a")).isNotEqualTo("a").isNotEqualTo(secrets.fingerprint("b"));
    }
}
