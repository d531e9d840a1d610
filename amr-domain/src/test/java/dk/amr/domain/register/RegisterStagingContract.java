package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.register.RegisterFixture.aStagedRow;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.Given;
import dk.amr.domain.person.MemberNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RegisterStaging} must do with the rows themselves; for the register beside them see {@link
 * StagingBesideRegisterContract}.
 */
public interface RegisterStagingContract extends StagedPeopleContract {

    private RegisterStaging.Layout layout(StagedRow... rows) {
        RegisterStaging.Layout layout = Given.in(ports()).there().staging().begin(aKreds().id());
        layout.add(List.of(rows));
        layout.complete();
        return layout;
    }

    @Test
    default void a_row_comes_back_as_it_was_laid_out() {
        StagedRow row = aStagedRow(
                2, "Medlemsnr=100001", "Fornavn=Søren", "E-mail=s@example.org", AMR, ELMEHOEJ, SKANDERBORG, STARTED);
        try (RegisterStaging.Layout layout = layout(row)) {
            StagedRow back = layout.people(null, 10).getFirst().rows().getFirst();

            assertThat(back.cells().packed()).isEqualTo(row.cells().packed());
            assertThat(back.row()).isEqualTo(row.row());
            assertThat(back.memberNumber()).isEqualTo("100001");
            assertThat(back.likeName()).isEqualTo(row.likeName());
            assertThat(back.workplace()).isEqualTo(row.workplace());
        }
    }

    @Test
    default void rows_of_one_workplace_are_put_together() {
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(2, "Medlemsnr=1", "Fornavn=Anna", "Arbejdsplads=ELMEHØJ", SKANDERBORG),
                aStagedRow(3, "Medlemsnr=2", "Fornavn=Bo", ELMEHOEJ, "Kommune=Skanderborg"),
                aStagedRow(4, "Medlemsnr=3", "Fornavn=Carl", ELMEHOEJ, "Kommune=Odder"),
                aStagedRow(5, "Medlemsnr=4", "Fornavn=Dan"))) {

            assertThat(layout.workplaces(null, 10))
                    .extracting(group ->
                            group.rows().stream().map(row -> row.cells().row()).toList())
                    .containsExactlyInAnyOrder(List.of(2, 3), List.of(4));
            assertThat(layout.workplaces(null, 10))
                    .extracting(WorkplaceGroup::settled)
                    .containsOnlyNulls();
        }
    }

    @Test
    default void people_and_workplaces_come_a_batch_at_a_time() {
        StagedRow[] rows = IntStream.range(2, 27)
                .mapToObj(row -> aStagedRow(
                        row, "Medlemsnr=" + (1000 - row * 7), "Fornavn=Anna", "Arbejdsplads=Sted " + row, SKANDERBORG))
                .toArray(StagedRow[]::new);
        try (RegisterStaging.Layout layout = layout(rows)) {
            List<String> people = keys(after -> layout.people(after, 10), PersonGroup::key);
            List<String> workplaces = keys(after -> layout.workplaces(after, 10), WorkplaceGroup::key);

            assertThat(people).hasSize(25).doesNotHaveDuplicates();
            assertThat(people)
                    .isEqualTo(layout.people(null, 100).stream()
                            .map(PersonGroup::key)
                            .toList());
            assertThat(workplaces).hasSize(25).doesNotHaveDuplicates();
            assertThat(workplaces)
                    .isEqualTo(layout.workplaces(null, 100).stream()
                            .map(WorkplaceGroup::key)
                            .toList());
        }
    }

    private static <G> List<String> keys(Function<String, List<G>> batches, Function<G, String> key) {
        List<String> keys = new ArrayList<>();
        List<G> batch = batches.apply(null);
        while (!batch.isEmpty()) {
            batch.forEach(group -> keys.add(key.apply(group)));
            batch = batches.apply(keys.getLast());
        }
        return keys;
    }

    @Test
    default void only_what_is_marked_is_looked_at_again() {
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(2, "Medlemsnr=1", "Fornavn=Anna", ELMEHOEJ, SKANDERBORG),
                aStagedRow(3, "Medlemsnr=2", "Fornavn=Bo", "Arbejdsplads=Havnen", SKANDERBORG),
                aStagedRow(4, "Medlemsnr=2", "Fornavn=Bo", ELMEHOEJ, SKANDERBORG))) {
            assertThat(layout.changingPeople(null, 10)).isEmpty();
            assertThat(layout.changingWorkplaces(null, 10)).isEmpty();
            PersonGroup bo = layout.people(null, 10).stream()
                    .filter(group -> group.rows().size() == 2)
                    .findFirst()
                    .orElseThrow();
            WorkplaceGroup havnen = layout.workplaces(null, 10).stream()
                    .filter(group -> group.rows().size() == 1)
                    .findFirst()
                    .orElseThrow();
            layout.markChanging(List.of(havnen.key()), List.of(bo.key()));
            layout.markChanging(List.of(), List.of());

            assertThat(layout.changingPeople(null, 10))
                    .extracting(PersonGroup::key)
                    .containsExactly(bo.key());
            assertThat(layout.changingPeople(bo.key(), 10)).isEmpty();
            assertThat(layout.changingWorkplaces(null, 10))
                    .extracting(WorkplaceGroup::key)
                    .containsExactly(havnen.key());
        }
    }

    @Test
    default void two_layouts_know_nothing_of_each_other() {
        try (RegisterStaging.Layout one = layout(aStagedRow(2, "Medlemsnr=1", "Fornavn=Anna", ELMEHOEJ, SKANDERBORG));
                RegisterStaging.Layout other = layout(aStagedRow(2, "Medlemsnr=2", "Fornavn=Bo"))) {
            one.markChanging(List.of(), List.of(one.people(null, 10).getFirst().key()));

            assertThat(one.people(null, 10)).hasSize(1);
            assertThat(other.people(null, 10)).hasSize(1);
            assertThat(other.workplaces(null, 10)).isEmpty();
            assertThat(other.changingPeople(null, 10)).isEmpty();
        }
    }

    @Test
    default void closing_throws_away_one_layout_alone_and_leaves_the_register() {
        RegisterStaging.Layout one = layout(aStagedRow(2, "Medlemsnr=1", "Fornavn=Anna"));
        try (RegisterStaging.Layout other = layout(aStagedRow(2, "Medlemsnr=1", "Fornavn=Anna"))) {
            one.close();

            assertThat(other.people(null, 10)).hasSize(1);
            assertThat(ports().people().withNumber(aKreds().id(), new MemberNumber("1")))
                    .isEmpty();
        }
    }

    @Test
    default void a_file_without_rows_has_nothing() {
        try (RegisterStaging.Layout layout = layout()) {
            assertThat(layout.people(null, 10)).isEmpty();
            assertThat(layout.workplaces(null, 10)).isEmpty();
            assertThat(layout.rowsOfSameName(10)).isEmpty();
            assertThat(layout.linesMissing(LocalDate.of(2027, 1, 1))).isZero();
        }
    }
}
