package dk.amr.domain.meeting.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the words of something shared may be. */
final class SharedTextTest {

    @Test
    void a_part_that_is_too_long_is_refused_by_its_own_name() {
        String long4001 = "a".repeat(4001);

        assertThatThrownBy(() -> new SharedText(SharedKind.IDEA, long4001, "", "", ""))
                .hasMessage("task-is-too-long");
        assertThatThrownBy(() -> new SharedText(SharedKind.IDEA, "støj", long4001, "", ""))
                .hasMessage("wish-is-too-long");
        assertThatThrownBy(() -> new SharedText(SharedKind.IDEA, "støj", "", long4001, ""))
                .hasMessage("next-step-is-too-long");
        assertThatThrownBy(() -> new SharedText(SharedKind.IDEA, "støj", "", "", long4001))
                .hasMessage("reason-is-too-long");
    }

    @Test
    void characters_that_cannot_be_seen_are_refused_for_what_they_are() {
        assertThatThrownBy(() -> new SharedText(SharedKind.IDEA, "st\u0000øj", "", "", ""))
                .hasMessage("task-has-control-characters");
        assertThatThrownBy(() -> new SharedText(SharedKind.IDEA, "støj", "ro\u0007", "", ""))
                .hasMessage("wish-has-control-characters");
        assertThatThrownBy(() -> new SharedText(SharedKind.IDEA, "støj", "", "a\u0001b", ""))
                .hasMessage("next-step-has-control-characters");
        assertThatThrownBy(() -> new SharedText(SharedKind.IDEA, "støj", "", "", "a\u001bb"))
                .hasMessage("reason-has-control-characters");
        assertThat(new SharedText(SharedKind.IDEA, "støj\r\nom\tnatten\n", "", "", "").task())
                .isEqualTo("støj\nom natten");
    }
}
