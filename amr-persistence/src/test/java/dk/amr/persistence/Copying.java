package dk.amr.persistence;

import static dk.amr.domain.access.account.AccountFixture.aKey;
import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.sharing.SharingFixture.aText;
import static dk.amr.domain.meeting.sharing.SharingFixture.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.SecondStep;
import dk.amr.domain.access.signin.SecondStepRepository;
import dk.amr.domain.confidentiality.key.WrappedKeys;
import dk.amr.domain.installation.backup.BackupIsDamaged;
import dk.amr.domain.installation.backup.DatabaseCopies;
import dk.amr.domain.installation.backup.DatabaseCopiesContract;
import dk.amr.domain.installation.backup.Holding;
import dk.amr.domain.installation.backup.Replaced;
import dk.amr.domain.kit.Given;
import dk.amr.persistence.installation.InterruptedCopies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database copied and replaced as a whole, whatever happens meanwhile (trust E-6, E-7). */
interface Copying extends DatabaseCopiesContract {

    @Override
    JdbiPorts ports();

    /** Ports over a database with nothing in it. */
    JdbiPorts nothing(Path folder);

    @Override
    default DatabaseCopies copies() {
        return ports().injector().getInstance(DatabaseCopies.class);
    }

    @Test
    default void a_copy_made_while_others_write_is_of_one_moment(@TempDir Path folder) {
        AtomicBoolean isEnough = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int number = 0; !isEnough.get(); number++) {
                int each = number;
                ports().transactions().run(() -> {
                    kreds("Kreds " + each);
                    record(each);
                });
            }
        });
        while (names().size() < 5) {
            Thread.onSpinWait();
        }

        Holding copied = copies().copyInto(folder);
        isEnough.set(true);
        writing.join();

        assertThat(copied.kredse()).hasSize((int) copied.head().number());
        assertThat(copied.rows()).containsEntry("audit_event", copied.head().number());
        assertThat(isWhole(folder, copied)).isTrue();
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

    @Test
    default void on_an_empty_machine_there_is_afterwards_what_was_copied(@TempDir Path folder, @TempDir Path other) {
        Given.in(ports()).accounts(anAccount());
        ports().accessKeys().add(aKey("token", anAccount(), AccessKey.Kind.TOKEN));
        Holding copied = copies().copyInto(folder);
        try (JdbiPorts empty = nothing(other)) {
            DatabaseCopies there = empty.injector().getInstance(DatabaseCopies.class);
            assertThat(there.isEmpty()).isTrue();

            Replaced replaced = there.replaceBy(folder, NOW, unused -> {});

            assertThat(replaced.knewWhoGetsIn()).isFalse();
            assertThat(there.isEmpty()).isFalse();
            assertThat(empty.kredse().all()).contains(aKreds());
            assertThat(empty.accessKeys().find("token", AccessKey.Kind.TOKEN)).isEmpty();
            Holding holding = there.holding().orElseThrow();
            assertThat(holding.kredse()).isEqualTo(copied.kredse());
            assertThat(empty.schema().status().isCurrent()).isTrue();
        }
    }

    @Test
    default void who_may_get_in_is_told_by_a_database_that_has_accounts(@TempDir Path other) {
        Given.in(ports()).accounts(anAccount());
        assertThat(copies().tellsWhoGetsIn()).isTrue();

        try (JdbiPorts empty = nothing(other)) {
            assertThat(empty.injector().getInstance(DatabaseCopies.class).tellsWhoGetsIn())
                    .isFalse();
        }
    }

    @Test
    default void a_copy_tells_which_master_keys_it_hangs_on(@TempDir Path folder, @TempDir Path before) {
        Given.in(ports());
        copies().copyInto(before);
        givenTwoMeetings(ports()).sharedItems().add(anItem(), aText("Vagtplanen"));
        copies().copyInto(folder);

        assertThat(copies().masterKeysIn(folder))
                .isEqualTo(ports().injector().getInstance(WrappedKeys.class).countByMasterKey())
                .isNotEmpty();
        assertThat(copies().masterKeysIn(before)).isEmpty();
    }

    @Test
    default void an_older_copy_is_migrated(@TempDir Path folder, @TempDir Path other) {
        try (JdbiPorts older = nothing(other)) {
            older.database()
                    .changes(older.database().source())
                    .target("22")
                    .load()
                    .migrate();
            older.transactions()
                    .run(() -> older.database()
                            .jdbi()
                            .useHandle(handle -> Upgrading.ROWS_OF_022.forEach(row -> handle.execute(
                                    row.replace("ID", "'" + aKreds().id().value() + "'")
                                            .replaceAll("@(\\d+)", "1")))));
            Holding copied = older.injector().getInstance(DatabaseCopies.class).copyInto(folder);
            assertThat(copied.schema()).isEqualTo(22);
        }

        copies().replaceBy(folder, NOW, unused -> record(1));

        assertThat(ports().schema().status().isCurrent()).isTrue();
        assertThat(names()).containsExactly("K");
        assertThat(ports().schema().migrate()).isZero();
        assertThat(copies().holding().orElseThrow().schema()).isEqualTo(copies().newestSchema());
    }

    @Test
    default void stopped_at_any_step_there_is_either_what_was_or_what_comes(@TempDir Path folder) {
        Given.in(ports());
        copies().copyInto(folder);
        kreds("Senere");

        for (String step : InterruptedCopies.steps()) {
            DatabaseCopies interrupted = InterruptedCopies.at(step, ports().database(), ports().transactions());
            try {
                interrupted.replaceBy(folder, NOW, unused -> {});
            } catch (InterruptedCopies.Stopped stopped) {
                boolean isInPlace = step.equals("IN_PLACE");
                assertThat(names().contains("Senere")).as(step).isEqualTo(!isInPlace);
            }
        }

        copies().replaceBy(folder, NOW, unused -> {});
        assertThat(names()).hasSize(2);
    }

    @Test
    default void what_cannot_be_read_is_damaged(@TempDir Path folder) throws IOException {
        Given.in(ports());
        copies().copyInto(folder);
        try (Stream<Path> parts = Files.list(folder)) {
            for (Path part : parts.toList()) {
                byte[] content = Files.readAllBytes(part);
                Files.write(part, Arrays.copyOf(content, content.length / 2));
            }
        }

        assertThatThrownBy(() -> copies().examine(folder, ports().database().kind()))
                .isInstanceOf(BackupIsDamaged.class);
    }
}
