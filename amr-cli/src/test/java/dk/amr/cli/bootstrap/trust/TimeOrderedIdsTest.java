package dk.amr.cli.bootstrap.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");

    private final TimeOrderedIds ids = new TimeOrderedIds(Clock.fixed(NOW, ZoneOffset.UTC), new SecureRandom());

    @Test
    void an_id_says_when_it_was_made_and_which_kind_it_is() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void ids_sort_by_when_they_were_made_even_within_a_millisecond() {
        List<String> made =
                Stream.generate(() -> ids.next().toString()).limit(10_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
