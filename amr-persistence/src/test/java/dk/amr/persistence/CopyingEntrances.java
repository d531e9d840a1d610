package dk.amr.persistence;

import static dk.amr.domain.access.account.AccountFixture.aKey;
import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.SecondStep;
import dk.amr.domain.access.signin.SecondStepRepository;
import dk.amr.domain.installation.backup.DatabaseCopies;
import dk.amr.domain.installation.backup.DatabaseCopiesContract;
import dk.amr.domain.installation.backup.Replaced;
import dk.amr.domain.kit.Given;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may get in after the database was replaced: nobody who had lost the way in, and by no fewer steps. */
interface CopyingEntrances extends DatabaseCopiesContract {

    @Override
    JdbiPorts ports();

    @Override
    default DatabaseCopies copies() {
        return ports().injector().getInstance(DatabaseCopies.class);
    }

    @Test
    default void nobody_who_lost_a_way_in_has_it_back(@TempDir Path folder) {
        Account stays = anAccount();
        Account leaves = anAccount(2, "bo@example.org", Role.CONSULTANT);
        Given.in(ports()).accounts(stays, leaves);
        ports().accessKeys().add(aKey("revoked", stays, AccessKey.Kind.TOKEN));
        ports().accessKeys().add(aKey("kept", stays, AccessKey.Kind.TOKEN));
        ports().accessKeys().add(aKey("session", stays, AccessKey.Kind.SESSION));
        ports().accessKeys().add(aKey("setup", stays, AccessKey.Kind.SETUP_LINK));
        copies().copyInto(folder);
        ports().accessKeys().remove("revoked");
        ports().accessKeys().add(aKey("later", stays, AccessKey.Kind.TOKEN));
        ports().transactions()
                .run(
                        () -> ports().database()
                                .jdbi()
                                .useHandle(
                                        handle -> handle.execute(
                                                "UPDATE account SET is_disabled = TRUE, version = version + 1 WHERE login = 'bo@example.org'")));
        ports().accounts().save(anAccount(3, "ny@example.org", Role.CONSULTANT));

        Replaced replaced = copies().replaceBy(folder, NOW, unused -> {});

        assertThat(Stream.of(AccessKey.Kind.values())
                        .flatMap(kind -> Stream.of("revoked", "kept", "session", "setup", "later")
                                .filter(key ->
                                        ports().accessKeys().find(key, kind).isPresent())))
                .containsExactlyInAnyOrder("kept", "later");
        assertThat(ports().accounts().find(leaves.id()).orElseThrow().isDisabled())
                .isTrue();
        assertThat(replaced.differences())
                .containsExactlyInAnyOrder(
                        new Replaced.AccountDifference("bo@example.org", Replaced.Kind.KEPT_AS_IT_WAS),
                        new Replaced.AccountDifference("ny@example.org", Replaced.Kind.IS_GONE));
    }

    @Test
    default void a_second_step_is_afterwards_what_it_was_before(@TempDir Path folder) {
        Account later = anAccount();
        Account off = anAccount(2, "bo@example.org", Role.CONSULTANT);
        Account other = anAccount(3, "carla@example.org", Role.CONSULTANT);
        Account same = anAccount(4, "dora@example.org", Role.CONSULTANT);
        Given.in(ports()).accounts(later, off, other, same);
        SecondStepRepository steps = ports().secondSteps();
        for (Account account : List.of(off, other, same)) {
            secondStep(account, 1, "a", "b");
        }
        copies().copyInto(folder);
        secondStep(later, 2, "c", "d");
        steps.use(later.id(), new UUID(7, 2), 100);
        steps.useRecoveryCode(later.id(), "c");
        steps.remove(off.id());
        steps.useRecoveryCode(other.id(), "a");

        Replaced replaced = copies().replaceBy(folder, NOW, unused -> {});

        assertThat(steps.find(later.id())).contains(new SecondStep(later.id(), new UUID(7, 2), true, 100));
        assertThat(steps.useRecoveryCode(later.id(), "c")).isFalse();
        assertThat(steps.useRecoveryCode(later.id(), "d")).isTrue();
        assertThat(steps.find(off.id())).isEmpty();
        assertThat(steps.useRecoveryCode(other.id(), "a")).isFalse();
        assertThat(steps.recoveryCodesLeft(same.id())).isEqualTo(2);
        assertThat(replaced.differences())
                .extracting(Replaced.AccountDifference::login, Replaced.AccountDifference::kind)
                .containsExactlyInAnyOrder(
                        tuple(later.login().value(), Replaced.Kind.KEPT_AS_IT_WAS),
                        tuple(off.login().value(), Replaced.Kind.KEPT_AS_IT_WAS),
                        tuple(other.login().value(), Replaced.Kind.KEPT_AS_IT_WAS));
    }

    private void secondStep(Account account, int app, String... recoveryCodes) {
        ports().secondSteps().begin(new SecondStep(account.id(), new UUID(7, app), false, 0));
        ports().secondSteps().turnOn(account.id(), Set.of(recoveryCodes));
    }
}
