package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.register.RegisterFixture.aStagedRow;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every {@link RegisterStaging} must put the rows of one person together. */
public interface StagedPeopleContract {

    String ELMEHOEJ = "Arbejdsplads=Elmehøj";
    String SKANDERBORG = "Kommune=0746";
    String AMR = "Hverv=AMR";
    String STARTED = "Tiltrådt=01-01-2026";

    AllPorts ports();

    private RegisterStaging.Layout layout(StagedRow... rows) {
        RegisterStaging.Layout layout = Given.in(ports()).there().staging().begin(aKreds().id());
        layout.add(List.of(rows));
        layout.complete();
        return layout;
    }

    private static List<List<Integer>> rowsOf(List<PersonGroup> people) {
        return people.stream()
                .map(group ->
                        group.rows().stream().map(row -> row.cells().row()).toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    @Test
    default void rows_of_one_number_are_one_person_in_the_order_of_the_file() {
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(4, "Medlemsnr=1", "Fornavn=Anna"),
                aStagedRow(2, "Medlemsnr=1", "Fornavn=Anna"),
                aStagedRow(3, "Medlemsnr=2", "Fornavn=Anna"))) {

            assertThat(rowsOf(layout.people(null, 10))).containsExactly(List.of(2, 4), List.of(3));
        }
    }

    @Test
    default void a_row_without_number_joins_the_one_number_of_its_address_and_name() {
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(2, "Fornavn=Anna", "E-mail=a@example.org", AMR, ELMEHOEJ, SKANDERBORG, STARTED),
                aStagedRow(3, "Medlemsnr=1", "Fornavn=ANNA", "E-mail=A@example.org"),
                aStagedRow(4, "Fornavn=Bo", "E-mail=a@example.org", AMR, ELMEHOEJ, SKANDERBORG, STARTED))) {

            assertThat(rowsOf(layout.people(null, 10))).containsExactly(List.of(2, 3), List.of(4));
        }
    }

    @Test
    default void a_row_whose_address_and_name_two_numbers_share_joins_neither() {
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(2, "Medlemsnr=1", "Fornavn=Anna", "E-mail=a@example.org"),
                aStagedRow(3, "Medlemsnr=2", "Fornavn=Anna", "E-mail=a@example.org"),
                aStagedRow(4, "Fornavn=Anna", "E-mail=a@example.org", AMR, ELMEHOEJ, SKANDERBORG, STARTED))) {

            assertThat(rowsOf(layout.people(null, 10))).containsExactly(List.of(2), List.of(3), List.of(4));
        }
    }

    @Test
    default void a_row_with_neither_joins_the_one_person_of_its_name_and_workplace() {
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(2, "Fornavn=Anna", AMR, ELMEHOEJ, SKANDERBORG, STARTED),
                aStagedRow(3, "Medlemsnr=1", "Fornavn=Anna", "Hverv=TR", ELMEHOEJ, SKANDERBORG, STARTED),
                aStagedRow(4, "Fornavn=Anna", AMR, "Arbejdsplads=Havnen", SKANDERBORG, STARTED))) {

            assertThat(rowsOf(layout.people(null, 10))).containsExactly(List.of(2, 3), List.of(4));
        }
    }

    @Test
    default void a_row_with_neither_follows_one_that_joined_by_its_address() {
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(2, "Medlemsnr=1", "Fornavn=Anna", "E-mail=a@example.org"),
                aStagedRow(3, "Fornavn=Anna", "E-mail=a@example.org", AMR, ELMEHOEJ, SKANDERBORG, STARTED),
                aStagedRow(4, "Fornavn=Anna", "Hverv=TR", ELMEHOEJ, SKANDERBORG, STARTED))) {

            assertThat(rowsOf(layout.people(null, 10))).containsExactly(List.of(2, 3, 4));
        }
    }

    @Test
    default void a_row_whose_name_and_workplace_two_people_share_joins_neither() {
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(2, "Medlemsnr=1", "Fornavn=Anna", AMR, ELMEHOEJ, SKANDERBORG, STARTED),
                aStagedRow(3, "Fornavn=Anna", "E-mail=a@example.org", AMR, ELMEHOEJ, SKANDERBORG, STARTED),
                aStagedRow(4, "Fornavn=Anna", "Hverv=TR", ELMEHOEJ, SKANDERBORG, STARTED),
                aStagedRow(5, "Fornavn=anna", "Hverv=TR", ELMEHOEJ, SKANDERBORG, STARTED))) {

            assertThat(rowsOf(layout.people(null, 10))).containsExactly(List.of(2), List.of(3), List.of(4, 5));
        }
    }

    @Test
    default void names_that_are_merely_alike_are_not_one_person() {
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(2, "Fornavn=Søren", AMR, ELMEHOEJ, SKANDERBORG, STARTED),
                aStagedRow(3, "Fornavn=Soeren", AMR, ELMEHOEJ, SKANDERBORG, STARTED))) {

            assertThat(rowsOf(layout.people(null, 10))).containsExactly(List.of(2), List.of(3));
        }
    }
}
