package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.aMandateInFull;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aMembership;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.person.PersonFixture.inAnotherKreds;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplaceInFull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link RegisterArchive} must do. */
public interface RegisterArchiveContract {

    AllPorts ports();

    private List<RegisterLine> lines() {
        List<RegisterLine> lines = new ArrayList<>();
        ports().archive().read(aKreds().id(), lines::add);
        return lines;
    }

    @Test
    default void an_empty_register_has_no_lines() {
        Given.in(ports()).people(inAnotherKreds(aPerson()));

        assertThat(lines()).isEmpty();
    }

    @Test
    default void a_mandate_is_a_line_with_all_that_belongs_to_it() {
        Given.in(ports())
                .people(aPerson())
                .memberships(
                        aPerson(),
                        aMembership(aPerson(), Period.through(LocalDate.of(2010, 1, 1), LocalDate.of(2012, 1, 1))),
                        aMembership(aPerson()))
                .workplaces(aWorkplaceInFull())
                .mandates(aMandateInFull(aPerson(), aWorkplace()));

        assertThat(lines())
                .containsExactly(new RegisterLine(
                        ports().people().get(aKreds().id(), aPerson().id()),
                        aMembership(aPerson()),
                        ports().mandates().get(aKreds().id(), anAmrMandate().id()),
                        ports().workplaces().get(aKreds().id(), aWorkplace().id())));
    }

    @Test
    default void somebody_without_a_mandate_is_a_line_too() {
        Given.in(ports()).people(aPerson());

        assertThat(lines())
                .containsExactly(new RegisterLine(
                        ports().people().get(aKreds().id(), aPerson().id()), null, null, null));
    }

    @Test
    default void lines_come_by_name_and_then_by_start() {
        Person aagaard = aPerson(1, "Anna", "Aagaard");
        Person oester = aPerson(2, "Anna", "Øster");
        Person zoega = aPerson(3, "Anna", "Zoëga");
        Given.in(ports())
                .people(aagaard, oester, zoega)
                .workplaces(aWorkplace())
                .mandates(
                        aMandate(1, oester, aWorkplace(), MandateRole.AMR, LocalDate.of(2026, 1, 1)),
                        aMandate(2, oester, aWorkplace(), MandateRole.AMR, LocalDate.of(2022, 1, 1)),
                        aMandate(3, oester, aWorkplace(), MandateRole.TR, LocalDate.of(2024, 1, 1)));

        assertThat(lines())
                .extracting(line -> line.person().id())
                .containsExactly(zoega.id(), oester.id(), oester.id(), oester.id(), aagaard.id());
        assertThat(lines().subList(1, 4))
                .extracting(line -> line.mandate().startsOn().getYear())
                .containsExactly(2022, 2024, 2026);
    }

    @Test
    default void however_many_there_are_each_comes_once() {
        Given given = Given.in(ports());
        ports().transactions()
                .run(() -> IntStream.rangeClosed(1, 300)
                        .forEach(number -> given.people(aPerson(number, "Anna", "Prøve"))));

        assertThat(lines()).extracting(line -> line.person().id()).hasSize(300).doesNotHaveDuplicates();
    }
}
