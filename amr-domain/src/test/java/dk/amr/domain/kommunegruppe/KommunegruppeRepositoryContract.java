package dk.amr.domain.kommunegruppe;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aDatedKommunegruppe;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aKommunegruppe;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.code;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.coverage;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link KommunegruppeRepository} must do. */
public interface KommunegruppeRepositoryContract {

    AllPorts ports();

    private KommunegruppeRepository groups() {
        return Given.in(ports()).there().kommunegrupper();
    }

    private static Kommunegruppe kept(Kommunegruppe group, int version) {
        return new Kommunegruppe(
                group.id(), group.kreds(), group.name(), group.amrsSince(), group.coverage(), new Version(version));
    }

    private static Kommunegruppe inAnotherKreds(Kommunegruppe group) {
        return new Kommunegruppe(
                group.id(), anotherKreds().id(), group.name(), group.amrsSince(), group.coverage(), group.version());
    }

    @Test
    default void a_saved_group_is_found_with_every_field() {
        KommunegruppeRepository groups = groups();
        Kommunegruppe group = aDatedKommunegruppe(
                        1,
                        "Odder/Samsø",
                        coverage("Odder", Period.always()),
                        coverage("Samsø", new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 2, 29))),
                        coverage("Samsø", Period.from(LocalDate.of(2027, 7, 1))))
                .admittingAmrsFrom(LocalDate.of(2025, 9, 1));
        groups.save(group);

        assertThat(groups.find(aKreds().id(), group.id())).contains(kept(group, 1));
        assertThat(groups.named(aKreds().id(), new KommunegruppeName("odder/SAMSØ")))
                .contains(kept(group, 1));
        assertThat(groups.ofKreds(aKreds().id())).containsExactly(kept(group, 1));
    }

    @Test
    default void a_group_that_nobody_saved_is_not_found() {
        KommunegruppeRepository groups = groups();

        assertThat(groups.find(aKreds().id(), aKommunegruppe().id())).isEmpty();
        assertThat(groups.named(aKreds().id(), aKommunegruppe().name())).isEmpty();
        assertThat(groups.ofKreds(aKreds().id())).isEmpty();
    }

    @Test
    default void groups_come_in_the_order_of_the_danish_alphabet() {
        KommunegruppeRepository groups = groups();
        Kommunegruppe aarhus = aKommunegruppe(1, "Aarhus", "Aarhus");
        Kommunegruppe oe = aKommunegruppe(2, "Øerne", "Samsø");
        Kommunegruppe odder = aKommunegruppe(3, "odder", "Odder");
        Kommunegruppe skanderborg = aKommunegruppe(4, "Skanderborg", "Skanderborg");
        List.of(aarhus, oe, odder, skanderborg).forEach(groups::save);

        assertThat(groups.ofKreds(aKreds().id()))
                .containsExactly(kept(odder, 1), kept(skanderborg, 1), kept(oe, 1), kept(aarhus, 1));
    }

    @Test
    default void a_change_takes_the_place_of_what_was() {
        KommunegruppeRepository groups = groups();
        groups.save(aKommunegruppe(1, "Odder", "Odder", "Samsø"));
        Kommunegruppe changed = new Kommunegruppe(
                aKommunegruppe().id(),
                aKreds().id(),
                new KommunegruppeName("Skanderborg"),
                LocalDate.of(2026, 1, 1),
                List.of(coverage("Skanderborg", Period.from(LocalDate.of(2026, 1, 1)))),
                new Version(1));
        groups.save(changed);

        assertThat(groups.find(aKreds().id(), changed.id())).contains(kept(changed, 2));
        assertThat(groups.named(aKreds().id(), new KommunegruppeName("Odder"))).isEmpty();
    }

    @Test
    default void a_change_from_an_older_version_is_refused() {
        KommunegruppeRepository groups = groups();
        groups.save(aKommunegruppe());
        Kommunegruppe seen = groups.find(aKreds().id(), aKommunegruppe().id()).orElseThrow();
        groups.save(seen.alsoCovering(code("Odder")));

        assertThatThrownBy(() -> groups.save(seen)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> groups.save(aKommunegruppe())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(groups.find(aKreds().id(), seen.id()).orElseThrow().coverage())
                .hasSize(2);
    }

    @Test
    default void a_group_of_another_kreds_is_not_found_and_in_nobodys_way() {
        KommunegruppeRepository groups = groups();
        groups.save(inAnotherKreds(aKommunegruppe()));

        assertThat(groups.find(aKreds().id(), aKommunegruppe().id())).isEmpty();
        assertThat(groups.named(aKreds().id(), aKommunegruppe().name())).isEmpty();
        assertThat(groups.ofKreds(aKreds().id())).isEmpty();
        groups.save(aKommunegruppe(2, "Skanderborg", "Skanderborg"));
        assertThat(groups.ofKreds(aKreds().id())).hasSize(1);
    }

    @Test
    default void a_name_is_used_once_in_a_kreds() {
        KommunegruppeRepository groups = groups();
        groups.save(aKommunegruppe());

        assertThatThrownBy(() -> groups.save(aKommunegruppe(2, "SKANDERBORG", "Odder")))
                .isInstanceOf(KommunegruppeExistsAlready.class);
    }

    @Test
    default void a_municipality_is_in_one_group_at_a_time() {
        KommunegruppeRepository groups = groups();
        LocalDate july = LocalDate.of(2027, 7, 1);
        groups.save(aDatedKommunegruppe(1, "Odder", coverage("Samsø", new Period(Period.SINCE_EVER, july))));
        Kommunegruppe aDayTooEarly = aDatedKommunegruppe(2, "Samsø", coverage("Samsø", Period.from(july.minusDays(1))));
        Kommunegruppe from = aDatedKommunegruppe(2, "Samsø", coverage("Samsø", Period.from(july)));

        assertThatThrownBy(() -> groups.save(aDayTooEarly)).isInstanceOf(MunicipalityIsCovered.class);
        groups.save(from);
        assertThat(groups.find(aKreds().id(), from.id())).contains(kept(from, 1));
    }

    @Test
    default void days_given_up_can_be_gained_by_another() {
        KommunegruppeRepository groups = groups();
        groups.save(aKommunegruppe(1, "Odder", "Odder", "Samsø"));
        groups.save(aKommunegruppe(2, "Aarhus", "Aarhus"));
        List<Kommunegruppe> changed = new MunicipalityMap(groups.ofKreds(aKreds().id()))
                .handOver(code("Samsø"), new KommunegruppeId(CountingIds.id(2)), LocalDate.of(2027, 7, 1));
        changed.forEach(groups::save);

        MunicipalityMap map = new MunicipalityMap(groups.ofKreds(aKreds().id()));
        assertThat(map.covering(code("Samsø"), LocalDate.of(2027, 6, 30)))
                .map(group -> group.name().value())
                .contains("Odder");
        assertThat(map.covering(code("Samsø"), LocalDate.of(2027, 7, 1)))
                .map(group -> group.name().value())
                .contains("Aarhus");
    }

    @Test
    default void several_are_found_at_once_and_none_of_another_kreds() {
        KommunegruppeRepository groups = groups();
        Kommunegruppe odder = aKommunegruppe(1, "Odder", "Odder", "Samsø");
        Kommunegruppe aarhus = aKommunegruppe(2, "Aarhus", "Aarhus");
        List.of(odder, aarhus, aKommunegruppe(3, "Skanderborg", "Skanderborg")).forEach(groups::save);
        List<KommunegruppeId> two = List.of(odder.id(), aarhus.id());

        assertThat(groups.findAll(aKreds().id(), two)).containsExactlyInAnyOrder(kept(odder, 1), kept(aarhus, 1));
        assertThat(groups.findAll(aKreds().id(), List.of())).isEmpty();
        assertThat(groups.findAll(anotherKreds().id(), two)).isEmpty();
    }

    @Test
    default void their_names_come_in_the_order_of_the_danish_alphabet() {
        KommunegruppeRepository groups = groups();
        Kommunegruppe aarhus = aKommunegruppe(1, "Aarhus", "Aarhus");
        Kommunegruppe odder = aKommunegruppe(2, "odder", "Odder");
        List.of(aarhus, odder).forEach(groups::save);

        assertThat(groups.names(aKreds().id()))
                .containsExactly(Map.entry(odder.id(), odder.name()), Map.entry(aarhus.id(), aarhus.name()));
        assertThat(groups.names(anotherKreds().id())).isEmpty();
    }
}
