package dk.amr.domain.directory;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.code;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MunicipalityMap;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Page;
import dk.amr.domain.workplace.Location;
import dk.amr.domain.workplace.Profile;
import dk.amr.domain.workplace.Staffing;
import dk.amr.domain.workplace.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Directory} must do with mandates and kommunegrupper; for people see {@link
 * DirectoryPeopleContract}.
 */
public interface DirectoryContract {

    AllPorts ports();

    private Directory directory() {
        return DirectoryFixture.fill(ports()).directory();
    }

    private static List<Long> numbers(List<MandateLine> lines) {
        return lines.stream()
                .map(line -> line.mandate().id().value().getLeastSignificantBits())
                .toList();
    }

    private static KommunegruppeId group(int number) {
        return new KommunegruppeId(CountingIds.id(number));
    }

    @Test
    default void mandates_come_by_person_and_then_by_start() {
        Page<MandateLine> page =
                directory().mandates(aKreds().id(), new MandateQuery(null, false, 50, null), DirectoryFixture.DAY);

        assertThat(numbers(page.items())).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(page.nextCursor()).isEmpty();
    }

    @Test
    default void mandates_come_a_page_at_a_time() {
        Directory directory = directory();
        List<Long> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<MandateLine> page =
                    directory.mandates(aKreds().id(), new MandateQuery(null, false, 2, cursor), DirectoryFixture.DAY);
            seen.addAll(numbers(page.items()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    default void those_that_are_over_can_be_left_out() {
        Directory directory = directory();
        MandateQuery current = new MandateQuery(null, true, 50, null);

        assertThat(numbers(directory
                        .mandates(aKreds().id(), current, DirectoryFixture.DAY)
                        .items()))
                .containsExactly(5L, 4L, 2L, 1L);
        assertThat(numbers(directory
                        .mandates(aKreds().id(), current, DirectoryFixture.DAY.minusDays(1))
                        .items()))
                .contains(3L);
    }

    @Test
    default void one_role_can_be_asked_for() {
        MandateQuery trs = new MandateQuery(MandateRole.TR, false, 50, null);

        assertThat(numbers(directory()
                        .mandates(aKreds().id(), trs, DirectoryFixture.DAY)
                        .items()))
                .containsExactly(4L, 2L);
    }

    @Test
    default void one_persons_can_be_asked_for() {
        Directory directory = directory();
        List<MandateLine> all = directory
                .mandates(aKreds().id(), new MandateQuery(null, false, 50, null), DirectoryFixture.DAY)
                .items();

        for (MandateLine line : all) {
            PersonId holder = line.mandate().person();
            MandateQuery theirs = new MandateQuery(null, holder, false, 50, null);
            assertThat(directory
                            .mandates(aKreds().id(), theirs, DirectoryFixture.DAY)
                            .items())
                    .isEqualTo(all.stream()
                            .filter(each -> each.mandate().person().equals(holder))
                            .toList());
        }
    }

    @Test
    default void a_mandate_is_told_with_its_person_place_and_kommunegruppe() {
        List<MandateLine> lines = directory()
                .mandates(aKreds().id(), new MandateQuery(null, false, 50, null), DirectoryFixture.DAY)
                .items();

        assertThat(lines.getLast())
                .isEqualTo(new MandateLine(
                        ports().mandates().get(aKreds().id(), new MandateId(CountingIds.id(1))),
                        DirectoryFixture.AAGAARD.name(),
                        DirectoryFixture.ELMEHOEJ.name(),
                        code("Skanderborg"),
                        new KommunegruppeName("Skanderborg"),
                        true));
        assertThat(lines.get(1).kommunegruppe()).isNull();
        assertThat(lines.get(1).isMember()).isFalse();
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        Directory directory = directory();
        KredsId other = anotherKreds().id();

        assertThat(directory
                        .mandates(other, new MandateQuery(null, false, 50, null), DirectoryFixture.DAY)
                        .items())
                .isEmpty();
        assertThat(directory.kommunegrupper(other, DirectoryFixture.DAY)).isEmpty();
        assertThat(directory.workplacesIn(other, group(1), DirectoryFixture.DAY))
                .isEmpty();
        assertThat(directory.representativesIn(other, group(1), DirectoryFixture.DAY))
                .isEmpty();
    }

    @Test
    default void kommunegrupper_come_with_their_figures() {
        List<KommunegruppeLine> lines = directory().kommunegrupper(aKreds().id(), DirectoryFixture.DAY);

        assertThat(lines).extracting(line -> line.group().name().value()).containsExactly("Skanderborg", "Aarhus");
        assertThat(lines.getFirst())
                .extracting(KommunegruppeLine::workplaces, KommunegruppeLine::amrs, KommunegruppeLine::trs)
                .containsExactly(1, 1, 1);
        assertThat(lines.getLast())
                .extracting(KommunegruppeLine::workplaces, KommunegruppeLine::amrs, KommunegruppeLine::trs)
                .containsExactly(0, 0, 0);
    }

    @Test
    default void the_workplaces_of_a_kommunegruppe_come_with_their_active_amrs() {
        Directory directory = directory();
        ports().workplaces().save(aWorkplace(3, "Ådalen", "Skanderborg"));
        ports().workplaces().save(aWorkplace(4, "Ellemosen", "Skanderborg"));

        assertThat(directory.workplacesIn(aKreds().id(), group(1), DirectoryFixture.DAY))
                .containsExactly(
                        line(DirectoryFixture.ELMEHOEJ, 1),
                        line(aWorkplace(4, "Ellemosen", "Skanderborg"), 0),
                        line(aWorkplace(3, "Ådalen", "Skanderborg"), 0));
    }

    private static WorkplaceLine line(Workplace workplace, int activeAmrs) {
        return new WorkplaceLine(
                workplace.id(),
                workplace.name(),
                workplace.municipalityOn(DirectoryFixture.DAY),
                workplace.staffing(),
                activeAmrs);
    }

    @Test
    default void the_representatives_of_a_kommunegruppe_are_those_active_on_the_day() {
        Directory directory = directory();

        assertThat(numbers(directory.representativesIn(aKreds().id(), group(1), DirectoryFixture.DAY)))
                .containsExactly(2L, 1L);
        assertThat(numbers(directory.representativesIn(aKreds().id(), group(1), DirectoryFixture.DAY.minusDays(1))))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    default void a_workplace_belongs_where_its_municipality_is_covered_on_the_day() {
        Directory directory = directory();
        LocalDate july = LocalDate.of(2027, 7, 1);
        KommunegruppeRepository groups = ports().kommunegrupper();
        new MunicipalityMap(groups.ofKreds(aKreds().id()))
                .handOver(code("Samsø"), group(2), july)
                .forEach(groups::save);

        assertThat(directory.workplacesIn(aKreds().id(), group(2), july.minusDays(1)))
                .isEmpty();
        assertThat(directory.workplacesIn(aKreds().id(), group(2), july))
                .extracting(WorkplaceLine::id)
                .containsExactly(DirectoryFixture.OEBO.id());
        assertThat(numbers(directory.representativesIn(aKreds().id(), group(2), july)))
                .containsExactly(4L);
    }

    @Test
    default void a_workplace_that_moves_belongs_where_it_lies_on_the_day() {
        Directory directory = directory();
        LocalDate august = LocalDate.of(2027, 8, 1);
        Workplace elmehoej = ports().workplaces().get(aKreds().id(), DirectoryFixture.ELMEHOEJ.id());
        ports().workplaces()
                .save(elmehoej.asRegistered(
                        elmehoej.name(),
                        null,
                        Profile.UNKNOWN,
                        Staffing.UNKNOWN,
                        new Location(code("Aarhus"), august)));

        assertThat(directory.workplacesIn(aKreds().id(), group(1), august.minusDays(1)))
                .hasSize(1);
        assertThat(directory.workplacesIn(aKreds().id(), group(1), august)).isEmpty();
        assertThat(directory.workplacesIn(aKreds().id(), group(2), august))
                .extracting(WorkplaceLine::municipality)
                .containsExactly(code("Aarhus"));
    }
}
