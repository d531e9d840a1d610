package dk.amr.domain.installation.backup;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AuditLog;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.access.audit.PlainAuditSeal;
import dk.amr.domain.kit.F1;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is whole, overwrites nothing, and the trail tells of it (trust E-6). */
final class BackupTest {

    @TempDir
    private Path workshop;

    private BackupScene scene;

    @BeforeEach
    void begin() {
        scene = new BackupScene(workshop);
    }

    @Test
    void a_backup_tells_what_it_is_and_is_found_whole() {
        Manifest made = scene.create();

        assertThat(made.madeAt()).isEqualTo(scene.clock.instant());
        assertThat(made.holding().kredse()).containsExactly(aKreds().id());
        assertThat(made.holding().size()).isEqualTo(1);
        assertThat(scene.done()).containsExactly(UseCase.CREATE_BACKUP);
        assertThat(scene.verify(scene.copies.ports().seal())).isEqualTo(made);
        assertThat(scene.done()).hasSize(1);
    }

    @Test
    void there_is_no_backup_that_the_trail_does_not_tell_of() {
        AuditLog full = entry -> {
            throw new IllegalStateException("full");
        };

        assertThatThrownBy(() -> scene.create(BackupScene.OPERATOR, full)).isInstanceOf(IllegalStateException.class);

        assertThatThrownBy(() -> scene.verify(scene.copies.ports().seal())).isInstanceOf(BackupIsDamaged.class);
        scene.create();
    }

    @Test
    void a_backup_overwrites_nothing() {
        scene.create();

        assertThatThrownBy(scene::create).isInstanceOf(BackupExistsAlready.class);
    }

    @Test
    void a_backup_whose_trail_another_key_has_sealed_is_refused() {
        scene.create();
        scene.restore(true);
        scene.clear();
        scene.create();
        AuditSeal plain = new PlainAuditSeal();
        AuditSeal other = (number, previous, canonical) -> plain.seal(number, previous, canonical) + "x";

        assertThatThrownBy(() -> scene.verify(other)).isInstanceOf(BackupIsDamaged.class);
    }

    @Test
    void nobody_but_the_administrator_and_whoever_runs_the_machine_has_to_do_with_backups() {
        scene.create();
        Caller anonymous = Caller.anonymous(Door.PAGE, F1.DAY);

        assertThatThrownBy(() -> scene.create(anonymous, scene.copies.ports().trail()))
                .isInstanceOf(MayNotBeDone.class);
        assertThatThrownBy(() -> scene.restore(anonymous, true)).isInstanceOf(MayNotBeDone.class);
    }
}
