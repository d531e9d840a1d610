package dk.amr.domain.meeting.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.shared.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeOffTest {

    @Test
    void S51_hours_are_read_with_comma_or_full_stop_within_a_day() {
        assertThat(TimeOff.ofHours("3,5")).isEqualTo(TimeOff.ofHours(" 3.5 ")).isEqualTo(new TimeOff(210));
        for (String wrong : List.of("", "0,2", "24,1", "-3", "tre", "100")) {
            assertThatThrownBy(() -> TimeOff.ofHours(wrong)).isInstanceOf(InvalidValue.class);
        }
        assertThat(LeaveState.outcome("granted-with-pay")).isEqualTo(LeaveState.GRANTED_WITH_PAY);
        assertThatThrownBy(() -> LeaveState.outcome("no-answer")).isInstanceOf(InvalidValue.class);
    }
}
