package dk.amr.domain.mandate;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aKommunegruppe;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.person.PersonFixture.aPersonWithoutNumber;
import static dk.amr.domain.register.RegisterFixture.aStagedRow;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.directory.KommunegruppeLine;
import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.directory.MandateQuery;
import dk.amr.domain.directory.PeopleQuery;
import dk.amr.domain.directory.PersonLine;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.person.Person;
import dk.amr.domain.register.RegisterLine;
import dk.amr.domain.register.RegisterStaging;
import dk.amr.domain.report.Counting;
import dk.amr.domain.report.CoverageReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every installation must make of elections that are only reported, or were rejected: neither is ever counted. */
public interface RegistrationContract {

    LocalDate DAY = LocalDate.of(2027, 1, 1);

    AllPorts ports();

    private static Person bo() {
        return aPersonWithoutNumber(2, "Bo", "Prøve");
    }

    private static Mandate rejected(Mandate mandate) {
        return mandate.awaited().rejected(EndReason.ELECTION_INVALID);
    }

    /** Anna's mandate is awaited, Bo's rejected. */
    private AllPorts filled() {
        return Given.in(ports())
                .members(aPerson())
                .people(bo())
                .workplaces(aWorkplace())
                .kommunegrupper(aKommunegruppe(1, "Skanderborg", "Skanderborg"))
                .mandates(anAmrMandate().awaited(), rejected(anAmrMandate(2, bo(), aWorkplace())))
                .there();
    }

    private Mandate kept(int number) {
        return ports().mandates()
                .ofPerson(aKreds().id(), number == 1 ? aPerson().id() : bo().id())
                .getFirst();
    }

    @Test
    default void both_are_found_as_they_were_saved() {
        filled();

        assertThat(kept(1).registration()).isEqualTo(Registration.AWAITED);
        assertThat(kept(1).rejectedFor()).isNull();
        assertThat(kept(2).registration()).isEqualTo(Registration.REJECTED);
        assertThat(kept(2).rejectedFor()).isEqualTo(EndReason.ELECTION_INVALID);
    }

    @Test
    default void P1_neither_is_eligible_nor_no_member() {
        filled();

        CoverageReport report = Counting.in(ports()).on(aKreds().id(), DAY);
        assertThat(report.eligible()).isZero();
        assertThat(report.notMembers()).isZero();
        ports().mandates().save(kept(1).activated());
        assertThat(Counting.in(ports()).on(aKreds().id(), DAY).eligible()).isEqualTo(1);
    }

    @Test
    default void a_kommunegruppe_counts_neither() {
        filled();

        assertThat(ports().directory().kommunegrupper(aKreds().id(), DAY))
                .extracting(KommunegruppeLine::amrs)
                .containsExactly(0);
        assertThat(ports().directory()
                        .workplacesIn(aKreds().id(), aKommunegruppe().id(), DAY)
                        .getFirst()
                        .activeAmrs())
                .isZero();
        assertThat(ports().directory()
                        .representativesIn(aKreds().id(), aKommunegruppe().id(), DAY))
                .isEmpty();
    }

    @Test
    default void neither_makes_somebody_a_representative() {
        filled();

        assertThat(people(new PeopleQuery("", null, null, true, 50, null))).isEmpty();
        assertThat(people(new PeopleQuery("", MandateRole.AMR, null, false, 50, null)))
                .isEmpty();
        ports().mandates().save(kept(1).activated());
        assertThat(people(new PeopleQuery("", null, null, true, 50, null))).hasSize(1);
    }

    private List<PersonLine> people(PeopleQuery query) {
        return ports().directory().people(aKreds().id(), query, DAY).items();
    }

    @Test
    default void an_awaited_mandate_is_listed_and_a_rejected_one_where_all_are() {
        filled();

        assertThat(mandates(true)).extracting(Mandate::registration).containsExactly(Registration.AWAITED);
        assertThat(mandates(false)).hasSize(2);
        assertThat(people(PeopleQuery.everybody(50)))
                .extracting(line -> line.mandates().size())
                .containsExactlyInAnyOrder(1, 0);
    }

    private List<Mandate> mandates(boolean currentOnly) {
        return ports()
                .directory()
                .mandates(aKreds().id(), new MandateQuery(null, currentOnly, 50, null), DAY)
                .items()
                .stream()
                .map(MandateLine::mandate)
                .toList();
    }

    @Test
    default void a_rejected_mandate_stands_in_nobodys_way() {
        filled();
        ports().mandates().save(anAmrMandate(3, bo(), aWorkplace()));

        assertThat(ports().mandates().ofPerson(aKreds().id(), bo().id())).hasSize(2);
        assertThatThrownBy(() -> ports().mandates().save(anAmrMandate(4, bo(), aWorkplace())))
                .isInstanceOf(MandatesOverlap.class);
    }

    @Test
    default void an_awaited_mandate_holds_its_seat_until_it_is_rejected() {
        filled();
        Mandate other = aMandate(3, aPerson(), aWorkplace(), MandateRole.AMR, DAY);

        assertThatThrownBy(() -> ports().mandates().save(other)).isInstanceOf(MandatesOverlap.class);
        ports().mandates().save(kept(1).rejected(EndReason.DATA_ERROR));
        ports().mandates().save(other);
        assertThat(ports().mandates().ofPerson(aKreds().id(), aPerson().id())).hasSize(2);
    }

    @Test
    default void the_register_that_is_written_out_holds_what_is_registered() {
        filled();
        List<RegisterLine> lines = new ArrayList<>();
        ports().archive().read(aKreds().id(), lines::add);

        assertThat(lines).hasSize(2).allMatch(line -> line.mandate() == null);
    }

    @Test
    default void a_file_without_them_lacks_nothing_of_them() {
        filled();
        try (RegisterStaging.Layout layout = ports().staging().begin(aKreds().id())) {
            layout.complete();

            assertThat(layout.linesMissing(DAY)).isEqualTo(1);
        }
    }

    @Test
    default void D28_nobody_is_recognised_by_a_rejected_mandate() {
        filled();
        String[] row = {
            "Fornavn=Bo",
            "Efternavn=Prøve",
            "Hverv=AMR",
            "Arbejdsplads=Bosted Elmehøj",
            "Kommune=0746",
            "Tiltrådt=01-01-2026"
        };

        assertThat(knownTo(row)).isZero();
        ports().mandates()
                .save(aMandate(3, bo(), aWorkplace(), MandateRole.TR, DAY).awaited());
        assertThat(knownTo(row)).isEqualTo(1);
    }

    private long knownTo(String... row) {
        try (RegisterStaging.Layout layout = ports().staging().begin(aKreds().id())) {
            layout.add(List.of(aStagedRow(2, row)));
            layout.complete();
            layout.workplaces(null, 10)
                    .forEach(group -> layout.settleWorkplaces(
                            Map.of(group.key(), aWorkplace().id())));
            return layout.people(null, 10).getFirst().known().size();
        }
    }
}
