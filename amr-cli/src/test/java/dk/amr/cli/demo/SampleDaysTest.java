package dk.amr.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.calendar.FreeDays;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the day on which somebody looks at the sample kreds, its meetings lie as meetings do. */
class SampleDaysTest {

    private static final int NETWORKS = 8;
    private static final int FACILITATORS = 3;

    static Stream<LocalDate> everyThirdDay() {
        return Stream.iterate(LocalDate.of(2027, 1, 4), day -> day.plusDays(3)).limit(122);
    }

    @ParameterizedTest
    @MethodSource("everyThirdDay")
    void no_facilitator_leads_two_meetings_on_one_day_and_what_lies_behind_stays_behind(LocalDate today) {
        SampleDays days = new SampleDays(today, FACILITATORS);
        Set<String> leads = new HashSet<>();
        for (int distance : new int[] {-240, -150, -48, 19, 84}) {
            for (int network = 0; network < NETWORKS; network++) {
                LocalDate day = days.take(distance, network);

                assertThat(leads.add(network % FACILITATORS + " " + day)).isTrue();
                assertThat(FreeDays.isToBeAvoided(day)).isFalse();
                if (distance < 0) {
                    assertThat(day).isBetween(today.minusDays(310), today.minusDays(48));
                } else {
                    assertThat(day).isAfterOrEqualTo(today.plusDays(distance));
                }
            }
        }
        assertThat(leads).hasSize(5 * NETWORKS);
    }
}
