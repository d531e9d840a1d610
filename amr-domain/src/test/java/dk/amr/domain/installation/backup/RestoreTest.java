package dk.amr.domain.installation.backup;

import static dk.amr.domain.access.account.AccountFixture.aKey;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.sharing.SharingFixture.aText;
import static dk.amr.domain.meeting.sharing.SharingFixture.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.confidentiality.key.MasterKey;
import dk.amr.domain.installation.backup.RestoreBackup.Outcome;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.shared.CountingIds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup takes the place of the database as a whole, or not at all (trust C-6, E-6, E-7). */
final class RestoreTest {

    @TempDir
    private Path workshop;

    private BackupScene scene;

    @BeforeEach
    void begin() {
        scene = new BackupScene(workshop);
    }

    @Test
    void what_a_restore_would_do_is_told_before_it_is_done() {
        Manifest made = scene.create();
        scene.machine.tokens.put(anotherKreds().id(), "later");

        Outcome told = scene.restore(false);

        assertThat(told.manifest()).isEqualTo(made);
        assertThat(told.former()).contains(scene.copies.holding().orElseThrow());
        assertThat(told.replaced()).isEmpty();
        assertThat(scene.done()).containsExactly(UseCase.CREATE_BACKUP);
    }

    @Test
    void what_cannot_be_opened_afterwards_is_told_before_it_is_done() {
        scene.create();
        MasterKey held = scene.keyset.add(DatabaseCopiesContract.NOW);
        scene.copies.hangOn(Map.of(held.id(), 2, "destroyed", 3));

        assertThat(scene.restore(false).closed()).containsExactly(Map.entry("destroyed", 3));

        scene.copies.hangOn(Map.of(held.id(), 2));
        assertThat(scene.restore(true).closed()).isEmpty();
    }

    @Test
    void whether_there_was_a_database_is_told_and_it_is_counted_once() {
        scene.create();

        assertThat(scene.restore(false).wasEmpty()).isFalse();

        assertThat(scene.copies.counts()).isEqualTo(1);
    }

    @Test
    void what_is_restored_is_what_was_copied_and_its_trail_tells_of_it() {
        scene.create();
        scene.clock.advance(Duration.ofHours(1));

        Outcome outcome = scene.restore(true);

        assertThat(outcome.replaced().orElseThrow().knewWhoGetsIn()).isTrue();
        assertThat(scene.done()).containsExactly(UseCase.RESTORE_BACKUP);
        assertThat(scene.copies.ports().trail().all().getFirst().entry().detail())
                .isEqualTo("made=2027-02-01T10:00:00Z events=0");
        assertThat(scene.machine.tokens).containsEntry(aKreds().id(), "token");
    }

    @Test
    void what_was_shredded_since_the_copy_was_made_stays_shredded() {
        givenTwoMeetings(scene.others).sharedItems().add(anItem(), aText("Vagtplanen"));
        scene.create();
        scene.others.sharedItems().shred(aKreds().id(), List.of(anItem().id()));
        scene.others.sharedItems().add(anItem(), aText("Vagtplanen"));

        scene.restore(true);

        assertThat(scene.others.sharedItems().find(aKreds().id(), anItem().id()))
                .isEmpty();
    }

    @Test
    void a_machine_that_has_lost_its_tokens_gets_new_ones_and_the_old_ones_open_nothing() {
        Account service =
                Account.service(new AccountId(CountingIds.id(7)), aKreds().id(), new LoginName("amr@example.org"));
        scene.others.kredse().add(aKreds());
        scene.others.accounts().save(service);
        scene.others.accessKeys().add(aKey("lost", service, AccessKey.Kind.TOKEN));
        scene.create();
        scene.machine.replace(Map.of());

        scene.restore(true);

        String issued = scene.machine.tokens.get(aKreds().id());
        assertThat(issued).isNotNull();
        assertThat(scene.others.accessKeys().find("lost", AccessKey.Kind.TOKEN)).isEmpty();
        assertThat(scene.others.accessKeys().find(scene.secrets.fingerprint(issued), AccessKey.Kind.TOKEN))
                .isPresent();
    }

    @Test
    void a_backup_of_a_newer_version_is_refused() {
        Manifest made = scene.create();
        scene.say(made, 2, made.holding().rows());

        assertThatThrownBy(() -> scene.restore(true)).isInstanceOf(BackupIsNewer.class);
    }

    @Test
    void a_backup_that_holds_other_things_than_it_says_is_refused() {
        Manifest made = scene.create();
        scene.say(made, 1, Map.of("kreds", 2L));

        assertThatThrownBy(() -> scene.restore(true)).isInstanceOf(BackupIsDamaged.class);
        assertThat(scene.done()).containsExactly(UseCase.CREATE_BACKUP);
    }

    @Test
    void a_backup_of_other_kredse_is_refused() {
        scene.create();
        scene.copies.ports().kredse().add(new Kreds(anotherKreds().id(), new KredsName("Fyn")));

        assertThatThrownBy(() -> scene.restore(true)).isInstanceOf(BackupIsOfAnotherInstallation.class);
        assertThat(scene.copies.ports().kredse().all()).hasSize(2);
    }

    @Test
    void nothing_is_restored_while_somebody_serves() {
        scene.create();
        ServiceLock.Held held = scene.lock.serve();
        try (held) {
            assertThatThrownBy(() -> scene.restore(false)).isInstanceOf(ServiceIsRunning.class);
        }

        scene.restore(false);
    }
}
