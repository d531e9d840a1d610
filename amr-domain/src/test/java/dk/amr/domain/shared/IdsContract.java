package dk.amr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Ids} must do. */
public interface IdsContract {

    Ids ids();

    @Test
    default void no_id_comes_twice() {
        Ids ids = ids();

        assertThat(Stream.generate(ids::next).limit(1000)).doesNotHaveDuplicates();
    }
}
