package dk.amr.domain.workplace;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.code;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplaceInFull;
import static dk.amr.domain.workplace.WorkplaceFixture.withPNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link WorkplaceRepository} must do. */
public interface WorkplaceRepositoryContract {

    AllPorts ports();

    private WorkplaceRepository workplaces() {
        return Given.in(ports()).there().workplaces();
    }

    private static Workplace kept(Workplace workplace, int version) {
        return new Workplace(
                workplace.id(),
                workplace.kreds(),
                workplace.name(),
                workplace.pNumber(),
                workplace.profile(),
                workplace.staffing(),
                workplace.locations(),
                workplace.units(),
                new Version(version));
    }

    @Test
    default void a_saved_workplace_is_found_with_every_field() {
        WorkplaceRepository workplaces = workplaces();
        workplaces.save(aWorkplaceInFull());

        assertThat(workplaces.find(aKreds().id(), aWorkplace().id())).contains(kept(aWorkplaceInFull(), 1));
        assertThat(workplaces.get(aKreds().id(), aWorkplace().id())).isEqualTo(kept(aWorkplaceInFull(), 1));
    }

    @Test
    default void a_workplace_of_which_little_is_known_is_found_so() {
        WorkplaceRepository workplaces = workplaces();
        workplaces.save(aWorkplace());

        assertThat(workplaces.find(aKreds().id(), aWorkplace().id())).contains(kept(aWorkplace(), 1));
    }

    @Test
    default void no_employees_and_no_seats_are_not_the_same_as_unknown() {
        WorkplaceRepository workplaces = workplaces();
        Workplace empty = aWorkplace()
                .asRegistered(
                        aWorkplace().name(),
                        null,
                        Profile.UNKNOWN,
                        new Staffing(0, 0),
                        aWorkplace().locations().getFirst());
        workplaces.save(empty);

        assertThat(workplaces.get(aKreds().id(), aWorkplace().id()).staffing()).isEqualTo(new Staffing(0, 0));
    }

    @Test
    default void a_change_takes_the_place_of_what_was() {
        WorkplaceRepository workplaces = workplaces();
        workplaces.save(aWorkplaceInFull());
        Workplace changed = workplaces
                .get(aKreds().id(), aWorkplace().id())
                .asRegistered(
                        new WorkplaceName("Elmehøj Øst"),
                        new PNumber("1000000009"),
                        new Profile("dagtilbud", "børn", "Odder Kommune"),
                        new Staffing(9, 0),
                        new Location(code("Samsø"), LocalDate.of(2027, 8, 1)))
                .withUnit(new WorkplaceName("Dagholdet"));
        workplaces.save(changed);

        assertThat(workplaces.find(aKreds().id(), aWorkplace().id())).contains(kept(changed, 2));
        assertThat(workplaces.named(aKreds().id(), aWorkplace().name())).isEmpty();
        assertThat(workplaces.withPNumber(aKreds().id(), new PNumber("1000000001")))
                .isEmpty();
    }

    @Test
    default void a_change_from_an_older_version_is_refused() {
        WorkplaceRepository workplaces = workplaces();
        workplaces.save(aWorkplace());
        Workplace seen = workplaces.get(aKreds().id(), aWorkplace().id());
        workplaces.save(seen.withUnit(new WorkplaceName("Natholdet")));

        assertThatThrownBy(() -> workplaces.save(seen)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> workplaces.save(aWorkplace())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(workplaces.get(aKreds().id(), aWorkplace().id()).units()).hasSize(1);
    }

    @Test
    default void a_workplace_of_another_kreds_is_not_found() {
        WorkplaceRepository workplaces = workplaces();
        workplaces.save(WorkplaceFixture.inAnotherKreds(aWorkplaceInFull()));

        assertThat(workplaces.find(aKreds().id(), aWorkplace().id())).isEmpty();
        assertThat(workplaces.named(aKreds().id(), aWorkplace().name())).isEmpty();
        assertThat(workplaces.withPNumber(aKreds().id(), new PNumber("1000000001")))
                .isEmpty();
        assertThatThrownBy(() -> workplaces.get(aKreds().id(), aWorkplace().id()))
                .isInstanceOf(UnknownWorkplace.class);
    }

    @Test
    default void workplaces_of_one_name_are_all_found_in_the_order_of_their_ids() {
        WorkplaceRepository workplaces = workplaces();
        Workplace second = aWorkplace(2, "bosted ELMEHØJ", "Odder");
        workplaces.save(second);
        workplaces.save(aWorkplace());
        workplaces.save(aWorkplace(3, "Bosted Elmehøj Øst", "Odder"));

        assertThat(workplaces.named(aKreds().id(), aWorkplace().name()))
                .containsExactly(kept(aWorkplace(), 1), kept(second, 1));
    }

    @Test
    default void a_p_number_belongs_to_one_workplace_of_a_kreds() {
        WorkplaceRepository workplaces = workplaces();
        workplaces.save(aWorkplaceInFull());
        Workplace second = withPNumber(aWorkplace(2, "Havnen", "Aarhus"), "1000000001");

        assertThatThrownBy(() -> workplaces.save(second)).isInstanceOf(PNumberIsTaken.class);
        workplaces.save(WorkplaceFixture.inAnotherKreds(second));
        assertThat(workplaces.withPNumber(anotherKreds().id(), new PNumber("1000000001")))
                .isPresent();
    }

    @Test
    default void many_are_saved_as_one_by_one() {
        WorkplaceRepository workplaces = workplaces();
        workplaces.save(aWorkplace());
        Workplace changed = workplaces.get(aKreds().id(), aWorkplace().id()).withUnit(new WorkplaceName("Natholdet"));
        Workplace fresh = withPNumber(aWorkplace(2, "Havnen", "Aarhus"), "1000000002");
        workplaces.saveAll(List.of(changed, fresh));
        workplaces.saveAll(List.of());

        assertThat(workplaces.find(aKreds().id(), changed.id())).contains(kept(changed, 2));
        assertThat(workplaces.find(aKreds().id(), fresh.id())).contains(kept(fresh, 1));
        assertThatThrownBy(() -> workplaces.saveAll(List.of(changed))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(
                        () -> workplaces.saveAll(List.of(withPNumber(aWorkplace(3, "Skoven", "Aarhus"), "1000000002"))))
                .isInstanceOf(PNumberIsTaken.class);
    }
}
