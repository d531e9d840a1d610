package dk.amr.domain.network;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.network.NetworkFixture.AARHUS;
import static dk.amr.domain.network.NetworkFixture.COLLEAGUE;
import static dk.amr.domain.network.NetworkFixture.CONSULTANT;
import static dk.amr.domain.network.NetworkFixture.SKANDERBORG;
import static dk.amr.domain.network.NetworkFixture.START;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.network.NetworkFixture.givenKommunegrupper;
import static dk.amr.domain.network.NetworkFixture.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link NetworkRepository} must do. */
public interface NetworkRepositoryContract {

    AllPorts ports();

    private NetworkRepository networks() {
        return givenKommunegrupper(ports()).there().networks();
    }

    @Test
    default void a_network_is_found_with_every_field() {
        NetworkRepository networks = networks();
        Network network = aNetwork(1, SKANDERBORG, new Period(START, START.plusYears(2)))
                .ledBy(COLLEAGUE.id(), START.plusMonths(3))
                .ledBy(CONSULTANT.id(), START.plusMonths(9));
        networks.save(network);

        assertThat(networks.find(aKreds().id(), network.id())).contains(kept(network, 1));
        assertThat(networks.get(aKreds().id(), network.id())).isEqualTo(kept(network, 1));
        assertThat(networks.ofKreds(aKreds().id())).containsExactly(kept(network, 1));
    }

    @Test
    default void a_network_that_nobody_saved_is_not_found() {
        NetworkRepository networks = networks();

        assertThat(networks.find(aKreds().id(), aNetwork().id())).isEmpty();
        assertThat(networks.ofKreds(aKreds().id())).isEmpty();
        assertThatThrownBy(() -> networks.get(aKreds().id(), aNetwork().id())).isInstanceOf(UnknownNetwork.class);
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        NetworkRepository networks = networks();
        networks.save(aNetwork());

        assertThat(networks.find(anotherKreds().id(), aNetwork().id())).isEmpty();
        assertThat(networks.ofKreds(anotherKreds().id())).isEmpty();
    }

    @Test
    default void they_come_by_their_first_day_and_then_by_id() {
        NetworkRepository networks = networks();
        Network later = aNetwork(1, SKANDERBORG, Period.from(START.plusYears(1)));
        Network second = aNetwork(3, AARHUS, Period.from(START));
        Network first = aNetwork(2, SKANDERBORG, new Period(START, START.plusYears(1)));
        List.of(second, later, first).forEach(networks::save);

        assertThat(networks.ofKreds(aKreds().id()))
                .extracting(Network::id)
                .containsExactly(first.id(), second.id(), later.id());
    }

    @Test
    default void a_change_takes_the_place_of_what_was() {
        NetworkRepository networks = networks();
        networks.save(aNetwork());
        Network changed =
                kept(aNetwork(), 1).ledBy(COLLEAGUE.id(), START.plusDays(1)).closedAfter(START.plusYears(1));
        networks.save(changed);
        Network ledAnew = kept(changed, 2).ledBy(COLLEAGUE.id(), START);
        networks.save(ledAnew);

        assertThat(networks.find(aKreds().id(), aNetwork().id())).contains(kept(ledAnew, 3));
    }

    @Test
    default void a_change_from_an_older_version_is_refused_and_changes_nothing() {
        NetworkRepository networks = networks();
        networks.save(aNetwork());
        Network seen = networks.get(aKreds().id(), aNetwork().id());
        networks.save(seen.ledBy(COLLEAGUE.id(), START));

        assertThatThrownBy(() -> networks.save(seen)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> networks.save(aNetwork())).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> networks.save(kept(anotherNetwork(), 1))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(networks.get(aKreds().id(), aNetwork().id()).isLedBy(COLLEAGUE.id(), START))
                .isTrue();
    }

    @Test
    default void a_second_network_of_the_kommunegruppe_on_the_same_day_is_refused() {
        NetworkRepository networks = networks();
        networks.save(aNetwork(1, SKANDERBORG, new Period(START, START.plusYears(1))));

        assertThatThrownBy(() -> networks.save(
                        aNetwork(2, SKANDERBORG, Period.from(START.plusYears(1).minusDays(1)))))
                .isInstanceOf(NetworkExistsAlready.class);
        assertThat(networks.ofKreds(aKreds().id())).hasSize(1);
    }

    @Test
    default void one_may_follow_another_from_the_day_it_is_closed() {
        NetworkRepository networks = networks();
        networks.save(aNetwork(1, SKANDERBORG, new Period(START, START.plusYears(1))));
        networks.save(aNetwork(2, SKANDERBORG, Period.from(START.plusYears(1))));

        assertThat(networks.ofKreds(aKreds().id())).hasSize(2);
        assertThatThrownBy(() -> networks.save(kept(aNetwork(), 1))).isInstanceOf(NetworkExistsAlready.class);
    }

    @Test
    default void several_are_found_at_once_and_none_of_another_kreds() {
        NetworkRepository networks = networks();
        networks.save(aNetwork());
        networks.save(anotherNetwork());
        List<NetworkId> both = List.of(aNetwork().id(), anotherNetwork().id());

        assertThat(networks.findAll(aKreds().id(), both))
                .containsExactlyInAnyOrder(kept(aNetwork(), 1), kept(anotherNetwork(), 1));
        assertThat(networks.findAll(aKreds().id(), List.of(anotherNetwork().id(), new NetworkId(CountingIds.id(9)))))
                .containsExactly(kept(anotherNetwork(), 1));
        assertThat(networks.findAll(aKreds().id(), List.of())).isEmpty();
        assertThat(networks.findAll(anotherKreds().id(), both)).isEmpty();
    }
}
