package dk.amr.domain.mandate;

import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TermRulesTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 15);

    private static Mandate amr(int months, String agreement) {
        return anAmrMandate(Election.UNKNOWN, Term.ofMonths(START, months, agreement));
    }

    private static Election kind(ElectionKind kind) {
        return new Election(null, kind, null, null);
    }

    @Test
    void SC1_36_months_without_agreement_are_refused() {
        assertThatThrownBy(() -> amr(36, null)).isInstanceOf(TermNeedsAgreement.class);
        assertThatThrownBy(() -> amr(25, " ")).isInstanceOf(TermNeedsAgreement.class);
    }

    @Test
    void SC1_60_months_are_always_refused() {
        assertThatThrownBy(() -> amr(60, "lokalaftale")).isInstanceOf(TermIsTooLong.class);
        assertThatThrownBy(() -> amr(49, "lokalaftale")).isInstanceOf(TermIsTooLong.class);
    }

    @Test
    void R3_an_agreement_allows_up_to_48_months() {
        assertThat(amr(36, "lokalaftale").lastDay()).contains(LocalDate.of(2029, 11, 14));
        assertThat(amr(48, "lokalaftale").lastDay()).contains(LocalDate.of(2030, 11, 14));
    }

    @Test
    void R3_less_than_24_months_are_refused() {
        assertThatThrownBy(() -> amr(23, null)).isInstanceOf(TermIsTooShort.class);
        assertThatThrownBy(() -> anAmrMandate(kind(ElectionKind.RE_ELECTION), Term.ofMonths(START, 12, null)))
                .isInstanceOf(TermIsTooShort.class);
    }

    @Test
    void a_by_election_or_a_successor_may_be_short() {
        assertThat(anAmrMandate(kind(ElectionKind.BY_ELECTION), Term.ofMonths(START, 5, null))
                        .lastDay())
                .contains(LocalDate.of(2027, 4, 14));
        assertThat(anAmrMandate(kind(ElectionKind.SUCCESSOR_FOR_ABSENCE), Term.through(START, START.plusDays(40)))
                        .lastDay())
                .contains(START.plusDays(40));
    }

    @Test
    void R3_an_amr_always_has_a_term() {
        assertThatThrownBy(() -> anAmrMandate(Election.UNKNOWN, Term.untilFurtherNotice(START)))
                .isInstanceOf(AmrNeedsATerm.class);
        assertThatThrownBy(() -> anAmrMandate(Election.UNKNOWN, Term.through(START, START.plusYears(2))))
                .isInstanceOf(AmrNeedsATerm.class);
        assertThatThrownBy(() -> anAmrMandate(kind(ElectionKind.BY_ELECTION), Term.untilFurtherNotice(START)))
                .isInstanceOf(AmrNeedsATerm.class);
    }

    @Test
    void nobody_takes_office_before_being_elected() {
        Term term = Term.ofMonths(START, 24, null);

        assertThatThrownBy(() -> anAmrMandate(Election.on(START.plusDays(1)), term))
                .isInstanceOf(MandateStartsBeforeElection.class);
        assertThat(anAmrMandate(Election.on(START), term).startsOn()).isEqualTo(START);
    }

    @Test
    void S62_the_rules_of_an_amr_bind_no_tr_and_no_leader() {
        for (MandateRole role : List.of(MandateRole.TR, MandateRole.FTR, MandateRole.LEADER)) {
            assertThatCode(() -> TermRules.check(role, Election.UNKNOWN, Term.ofMonths(START, 60, null)))
                    .doesNotThrowAnyException();
            assertThatCode(() -> TermRules.check(role, Election.UNKNOWN, Term.untilFurtherNotice(START)))
                    .doesNotThrowAnyException();
        }
    }
}
