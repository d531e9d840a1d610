package dk.amr.domain.confidentiality.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.InMemoryInstallation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotateKeysTest {

    private static final Instant NOW = Instant.parse("2027-01-04T08:15:30Z");
    private static final RotateKeys.Request ROTATE = new RotateKeys.Request(false);
    private static final RotateKeys.Request FORGET = new RotateKeys.Request(true);

    private final InMemoryInstallation kreds = new InMemoryInstallation();
    private final InMemoryKeyset keyset = new InMemoryKeyset();
    private final InMemoryWrappedKeys wrapped = new InMemoryWrappedKeys();
    private final RotateKeys rotateKeys =
            new RotateKeys(kreds.get(Gate.class), keyset, wrapped, Clock.fixed(NOW, ZoneOffset.UTC));
    private final ListKeys listKeys = new ListKeys(kreds.get(Gate.class), keyset, wrapped);
    private final Caller admin = kreds.caller(Role.SYSTEM_ADMIN);

    @BeforeEach
    void hang250KeysOnTheFirst() {
        keyset.add(NOW.minusSeconds(60));
        for (int number = 0; number < 250; number++) {
            wrapped.add("key-1");
        }
    }

    @Test
    void a_new_key_takes_the_place_of_the_former_which_stays() {
        assertThat(rotateKeys.rotate(admin, ROTATE)).isEqualTo(new RotateKeys.Rotation("key-2", true, 250, 0));
        assertThat(listKeys.list(admin))
                .containsExactly(
                        new ListKeys.Entry("key-1", NOW.minusSeconds(60), KeyState.RETIRED, 0),
                        new ListKeys.Entry("key-2", NOW, KeyState.PRIMARY, 250));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void wherever_it_stops_it_goes_on_from_there(int steps) {
        wrapped.stopAfter(steps);
        assertThatThrownBy(() -> rotateKeys.rotate(admin, ROTATE)).isInstanceOf(InMemoryWrappedKeys.Killed.class);
        assertThat(keyset.all()).extracting(MasterKey::id).containsExactly("key-1", "key-2");
        wrapped.stopAfter(Integer.MAX_VALUE);

        RotateKeys.Rotation again = rotateKeys.rotate(admin, ROTATE);

        assertThat(wrapped.countByMasterKey()).containsOnlyKeys(again.primary());
        assertThat(again.isNew()).isEqualTo(steps == 3);
    }

    @Test
    void retired_keys_are_forgotten_when_it_is_asked_for_and_the_one_in_use_never() {
        rotateKeys.rotate(admin, ROTATE);

        assertThat(rotateKeys.rotate(admin, FORGET)).isEqualTo(new RotateKeys.Rotation("key-2", false, 0, 1));
        assertThat(rotateKeys.rotate(admin, FORGET)).isEqualTo(new RotateKeys.Rotation("key-2", false, 0, 0));
        assertThat(keyset.all()).extracting(MasterKey::id).containsExactly("key-2");
    }

    @Test
    void what_hangs_on_a_retired_key_is_moved_before_the_key_is_forgotten() {
        wrapped.stopAfter(1);
        assertThatThrownBy(() -> rotateKeys.rotate(admin, ROTATE)).isInstanceOf(InMemoryWrappedKeys.Killed.class);
        wrapped.stopAfter(Integer.MAX_VALUE);

        assertThat(rotateKeys.rotate(admin, FORGET)).isEqualTo(new RotateKeys.Rotation("key-2", false, 150, 1));
        assertThat(wrapped.countByMasterKey()).isEqualTo(Map.of("key-2", 250));
    }

    @Test
    void a_key_that_is_not_at_hand_is_told_of() {
        wrapped.add("gone");

        assertThat(listKeys.list(admin)).last().isEqualTo(new ListKeys.Entry("gone", null, KeyState.MISSING, 1));
    }

    @Test
    void nobody_but_who_looks_after_the_system_does_so() {
        Caller manager = kreds.caller(Role.OFFICE_MANAGER);

        assertThatThrownBy(() -> rotateKeys.rotate(manager, ROTATE)).isInstanceOf(MayNotBeDone.class);
        assertThatThrownBy(() -> listKeys.list(manager)).isInstanceOf(MayNotBeDone.class);
        assertThat(keyset.all()).hasSize(1);
    }
}
