package dk.amr.domain.workplace;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.code;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplaceInFull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.shared.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class WorkplaceTest {

    private static final LocalDate AUGUST = LocalDate.of(2027, 8, 1);

    private static Workplace movedTo(String municipality, LocalDate from) {
        return aWorkplace()
                .asRegistered(
                        aWorkplace().name(),
                        null,
                        Profile.UNKNOWN,
                        Staffing.UNKNOWN,
                        new Location(code(municipality), from));
    }

    @Test
    void E3_a_workplace_that_moves_lies_where_it_did_before_that_day() {
        Workplace moved = movedTo("Odder", AUGUST);

        assertThat(moved.municipalityOn(AUGUST.minusDays(1))).isEqualTo(code("Skanderborg"));
        assertThat(moved.municipalityOn(AUGUST)).isEqualTo(code("Odder"));
    }

    @Test
    void a_workplace_that_stays_has_one_place() {
        assertThat(movedTo("Skanderborg", AUGUST)).isEqualTo(aWorkplace());
    }

    @Test
    void a_move_that_is_corrected_on_its_day_leaves_no_trace() {
        Workplace moved = movedTo("Odder", AUGUST);
        Workplace corrected = moved.asRegistered(
                moved.name(), null, Profile.UNKNOWN, Staffing.UNKNOWN, new Location(code("Samsø"), AUGUST));

        assertThat(corrected.locations()).hasSize(2);
        assertThat(corrected.municipalityOn(AUGUST)).isEqualTo(code("Samsø"));
    }

    @Test
    void what_the_register_leaves_out_stays() {
        Workplace full = aWorkplaceInFull();

        assertThat(full.asRegistered(
                        full.name(),
                        null,
                        new Profile("", null, " "),
                        Staffing.UNKNOWN,
                        new Location(code("Odder"), AUGUST)))
                .isEqualTo(full);
    }

    @Test
    void a_unit_is_known_by_its_name_in_any_case() {
        Workplace full = aWorkplaceInFull();

        assertThat(full.withUnit(new WorkplaceName("NATHOLDET"))).isEqualTo(full);
        assertThat(full.withUnit(new WorkplaceName("Dagholdet")).units()).hasSize(3);
    }

    @Test
    void values_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new PNumber("123")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WorkplaceName(" ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WorkplaceName("x".repeat(161))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Staffing(-1, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Staffing(null, 1001)).isInstanceOf(InvalidValue.class);
    }
}
