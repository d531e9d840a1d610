package dk.amr.domain.access.signin;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link SecondStepRepository} must do. */
public interface SecondStepRepositoryContract {

    UUID APP = new UUID(7, 1);
    Account OTHER = anAccount(2, "bo@example.org", Role.CONSULTANT);

    AllPorts ports();

    private static AccountId id() {
        return anAccount().id();
    }

    private SecondStepRepository steps() {
        SecondStepRepository steps =
                Given.in(ports()).accounts(anAccount(), OTHER).there().secondSteps();
        steps.begin(SecondStep.begun(id(), APP));
        return steps;
    }

    @Test
    default void what_is_begun_is_not_on_and_takes_the_place_of_what_was() {
        SecondStepRepository steps = steps();

        assertThat(steps.find(id())).contains(new SecondStep(id(), APP, false, 0));
        assertThat(steps.find(OTHER.id())).isEmpty();
        steps.turnOn(id(), Set.of("a", "b"));
        assertThat(steps.find(id())).contains(new SecondStep(id(), APP, true, 0));
        assertThat(steps.recoveryCodesLeft(id())).isEqualTo(2);
        steps.begin(SecondStep.begun(id(), new UUID(7, 2)));
        assertThat(steps.find(id())).contains(new SecondStep(id(), new UUID(7, 2), false, 0));
        assertThat(steps.recoveryCodesLeft(id())).isZero();
    }

    @Test
    default void A6_a_step_is_used_once_and_none_before_it_afterwards() {
        SecondStepRepository steps = steps();

        assertThat(steps.use(id(), APP, 100)).isTrue();
        assertThat(steps.use(id(), APP, 100)).isFalse();
        assertThat(steps.use(id(), APP, 99)).isFalse();
        assertThat(steps.use(id(), new UUID(7, 2), 101)).isFalse();
        assertThat(steps.use(OTHER.id(), APP, 101)).isFalse();
        assertThat(steps.use(id(), APP, 101)).isTrue();
        assertThat(steps.find(id())).map(SecondStep::lastStep).contains(101L);
    }

    @Test
    default void A6_of_fifty_at_once_one_uses_the_step() throws Exception {
        SecondStepRepository steps = steps();
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            int used = 0;
            for (Future<Boolean> each : IntStream.range(0, 50)
                    .mapToObj(unused -> threads.submit(() -> steps.use(id(), APP, 100)))
                    .toList()) {
                used += each.get() ? 1 : 0;
            }

            assertThat(used).isEqualTo(1);
        }
    }

    @Test
    default void a_recovery_code_is_used_once_by_its_own_account() {
        SecondStepRepository steps = steps();
        steps.turnOn(id(), Set.of("a", "b"));

        assertThat(steps.useRecoveryCode(OTHER.id(), "a")).isFalse();
        assertThat(steps.useRecoveryCode(id(), "c")).isFalse();
        assertThat(steps.useRecoveryCode(id(), "a")).isTrue();
        assertThat(steps.useRecoveryCode(id(), "a")).isFalse();
        assertThat(steps.recoveryCodesLeft(id())).isEqualTo(1);
    }

    @Test
    default void it_is_taken_away_with_its_recovery_codes() {
        SecondStepRepository steps = steps();
        steps.turnOn(id(), Set.of("a"));

        assertThat(steps.remove(id())).isTrue();
        assertThat(steps.remove(id())).isFalse();
        assertThat(steps.find(id())).isEmpty();
        assertThat(steps.recoveryCodesLeft(id())).isZero();
        assertThat(steps.useRecoveryCode(id(), "a")).isFalse();
    }
}
