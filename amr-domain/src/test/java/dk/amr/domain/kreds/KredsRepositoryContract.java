package dk.amr.domain.kreds;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.CountingIds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link KredsRepository} must do. */
public interface KredsRepositoryContract {

    AllPorts ports();

    @Test
    default void an_added_kreds_is_found_by_id_and_by_name() {
        ports().kredse().add(aKreds());

        assertThat(ports().kredse().find(aKreds().id())).contains(aKreds());
        assertThat(ports().kredse().get(aKreds().id())).isEqualTo(aKreds());
        assertThat(ports().kredse().named(new KredsName("kreds ØSTJYLLAND"))).contains(aKreds());
    }

    @Test
    default void a_kreds_that_nobody_added_is_not_found() {
        KredsRepository kredse = ports().kredse();

        assertThat(kredse.find(aKreds().id())).isEmpty();
        assertThat(kredse.named(aKreds().name())).isEmpty();
        assertThat(kredse.all()).isEmpty();
        assertThatThrownBy(() -> kredse.get(aKreds().id())).isInstanceOf(UnknownKreds.class);
    }

    @Test
    default void kredse_come_in_the_order_of_the_danish_alphabet() {
        Kreds aa = new Kreds(new KredsId(CountingIds.id(3)), new KredsName("Aarhus"));
        Kreds z = new Kreds(new KredsId(CountingIds.id(4)), new KredsName("zealand"));
        List.of(aa, aKreds(), z, anotherKreds()).forEach(ports().kredse()::add);

        assertThat(ports().kredse().all()).containsExactly(anotherKreds(), z, aKreds(), aa);
    }

    @Test
    default void two_kredse_of_one_name_are_refused_in_either_case() {
        KredsRepository kredse = ports().kredse();
        kredse.add(aKreds());
        Kreds second = new Kreds(new KredsId(CountingIds.id(3)), new KredsName("østjylland"));

        assertThatThrownBy(() -> kredse.add(second)).isInstanceOf(KredsExistsAlready.class);
    }
}
