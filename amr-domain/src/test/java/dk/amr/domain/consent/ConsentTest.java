package dk.amr.domain.consent;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.F1;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.shared.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ConsentTest {

    private final F1Networks f1 = F1Networks.asDescribed();

    private void record(ConsentPurpose purpose, LocalDate day, boolean isGiven) {
        f1.get(RecordConsent.class).record(f1.office(day), new RecordConsent.Request("100006", purpose, day, isGiven));
    }

    private boolean isGiven(LocalDate day) {
        return f1.get(Consents.class)
                .isGiven(aKreds().id(), f1.person("100006").id(), ConsentPurpose.LEADER_DISCLOSURE, day);
    }

    @Test
    void P11_a_consent_is_good_from_the_day_it_is_given_until_it_is_withdrawn() {
        assertThat(isGiven(F1.DAY)).isFalse();
        record(ConsentPurpose.LEADER_DISCLOSURE, F1.DAY, true);
        assertThat(isGiven(F1.DAY)).isTrue();
        assertThat(isGiven(F1.DAY.minusDays(1))).isFalse();
        record(ConsentPurpose.LEADER_DISCLOSURE, F1.DAY.plusDays(10), false);

        assertThat(isGiven(F1.DAY.plusDays(10))).isFalse();
        assertThat(f1.installation()
                        .ports()
                        .consents()
                        .agreedTo(aKreds().id(), ConsentPurpose.LEADER_DISCLOSURE, F1.DAY.plusDays(9)))
                .containsExactly(f1.person("100006").id());
        record(ConsentPurpose.LEADER_DISCLOSURE, F1.DAY.plusDays(20), true);
        assertThat(isGiven(F1.DAY.plusDays(20))).isTrue();
    }

    @Test
    void each_purpose_is_agreed_to_by_itself() {
        record(ConsentPurpose.PHONE, F1.DAY, true);

        assertThat(isGiven(F1.DAY)).isFalse();
        assertThat(ConsentPurpose.of("leader-disclosure")).isEqualTo(ConsentPurpose.LEADER_DISCLOSURE);
        assertThatThrownBy(() -> ConsentPurpose.of("everything")).isInstanceOf(InvalidValue.class);
    }
}
