package dk.amr.persistence;

import static dk.amr.domain.access.account.AccountFixture.aKey;
import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.sharing.SharingFixture.aText;
import static dk.amr.domain.meeting.sharing.SharingFixture.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.confidentiality.key.WrappedKeys;
import dk.amr.domain.installation.backup.BackupIsDamaged;
import dk.amr.domain.installation.backup.DatabaseCopies;
import dk.amr.domain.installation.backup.Holding;
import dk.amr.domain.installation.backup.Replaced;
import dk.amr.domain.kit.Given;
import dk.amr.persistence.installation.InterruptedCopies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database copied and replaced as a whole, whatever happens meanwhile (trust E-6, E-7). */
interface Copying extends CopyingEntrances {

    /** Ports over a database with nothing in it. */
    JdbiPorts nothing(Path folder);

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
