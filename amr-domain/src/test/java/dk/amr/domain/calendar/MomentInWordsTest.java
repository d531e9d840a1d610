package dk.amr.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.shared.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class MomentInWordsTest {

    @Test
    void a_moment_is_told_in_danish_time() {
        Instant evening = Instant.parse("2026-11-22T23:05:51.188Z");

        assertThat(MomentInWords.brief(evening, Language.DANISH)).isEqualTo("23. nov. 2026 kl. 0.05");
        assertThat(MomentInWords.brief(evening, Language.ENGLISH)).isEqualTo("23 Nov 2026 at 0:05");
        assertThat(MomentInWords.brief(Instant.parse("2026-07-01T12:00:00Z"), Language.DANISH))
                .contains(" kl. 14.00");
    }
}
