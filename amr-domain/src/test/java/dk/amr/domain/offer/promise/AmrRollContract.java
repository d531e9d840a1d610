package dk.amr.domain.offer.promise;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aDatedKommunegruppe;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aKommunegruppe;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.coverage;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aMembership;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.person.PersonFixture.aPersonWithoutNumber;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateFixture;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link AmrRoll} must tell. */
public interface AmrRollContract {

    LocalDate DAY = LocalDate.of(2027, 1, 1);

    Kommunegruppe SKANDERBORG = aKommunegruppe(1, "Skanderborg", "Skanderborg");

    AllPorts ports();

    private Given given() {
        return Given.in(ports())
                .kommunegrupper(SKANDERBORG)
                .workplaces(aWorkplace(), aWorkplace(2, "Havnen", "Aarhus"));
    }

    private List<AmrLine> on(LocalDate day) {
        return ports().roll().on(aKreds().id(), day);
    }

    private static AmrLine line(Person person, AmrLine.Belonging belonging) {
        return new AmrLine(
                person.id(),
                anAmrMandate().id(),
                SKANDERBORG.id(),
                belonging,
                person.contact().email() != null);
    }

    @Test
    default void an_active_amr_who_is_a_member_stands_on_it() {
        given().members(aPerson()).mandates(anAmrMandate());

        assertThat(on(DAY)).containsExactly(line(aPerson(), AmrLine.Belonging.MEMBER));
    }

    @Test
    default void it_is_empty_where_there_is_nobody_and_in_another_kreds() {
        given().members(aPerson());
        assertThat(on(DAY)).isEmpty();

        ports().mandates().save(anAmrMandate());
        assertThat(ports().roll().on(anotherKreds().id(), DAY)).isEmpty();
    }

    @Test
    default void a_membership_counts_from_its_first_day_to_its_last() {
        given().people(aPerson())
                .memberships(aPerson(), aMembership(aPerson(), new Period(DAY, DAY.plusDays(5))))
                .mandates(anAmrMandate());

        assertThat(on(DAY.minusDays(1))).containsExactly(line(aPerson(), AmrLine.Belonging.NOT_A_MEMBER));
        assertThat(on(DAY)).containsExactly(line(aPerson(), AmrLine.Belonging.MEMBER));
        assertThat(on(DAY.plusDays(4))).containsExactly(line(aPerson(), AmrLine.Belonging.MEMBER));
        assertThat(on(DAY.plusDays(5))).containsExactly(line(aPerson(), AmrLine.Belonging.FORMER_MEMBER));
    }

    @Test
    default void who_never_was_a_member_and_has_no_email_stands_there_so() {
        Person never = aPersonWithoutNumber(1, "Bo", "Prøve");
        given().people(never).mandates(anAmrMandate(1, never, aWorkplace()));

        assertThat(on(DAY)).containsExactly(line(never, AmrLine.Belonging.NOT_A_MEMBER));
    }

    @Test
    default void a_membership_elsewhere_is_none_here_now_or_before() {
        given().people(aPerson())
                .memberships(
                        aPerson(), new Membership(aPerson().id(), anotherKreds().name(), Period.always()))
                .mandates(anAmrMandate());

        assertThat(on(DAY)).containsExactly(line(aPerson(), AmrLine.Belonging.NOT_A_MEMBER));
    }

    @Test
    default void who_moved_to_another_kreds_was_a_member() {
        given().people(aPerson())
                .memberships(
                        aPerson(),
                        aMembership(aPerson(), new Period(DAY.minusYears(2), DAY.minusYears(1))),
                        new Membership(aPerson().id(), anotherKreds().name(), Period.from(DAY.minusYears(1))))
                .mandates(anAmrMandate());

        assertThat(on(DAY)).containsExactly(line(aPerson(), AmrLine.Belonging.FORMER_MEMBER));
    }

    @Test
    default void a_workplace_that_no_kommunegruppe_covers_that_day_has_none() {
        Kommunegruppe aarhus = aDatedKommunegruppe(2, "Aarhus", coverage("Aarhus", new Period(DAY, DAY.plusDays(1))));
        given().kommunegrupper(aarhus)
                .members(aPerson())
                .mandates(anAmrMandate(1, aPerson(), aWorkplace(2, "Havnen", "Aarhus")));

        assertThat(on(DAY.minusDays(1))).extracting(AmrLine::kommunegruppe).containsOnlyNulls();
        assertThat(on(DAY)).extracting(AmrLine::kommunegruppe).containsExactly(aarhus.id());
        assertThat(on(DAY.plusDays(1))).extracting(AmrLine::kommunegruppe).containsOnlyNulls();
    }

    @Test
    default void other_roles_and_mandates_that_are_not_active_are_absent() {
        given().members(aPerson(), aPerson(2, "Bo", "Prøve"))
                .mandates(
                        aMandate(1, aPerson(), aWorkplace(), MandateRole.TR, MandateFixture.START),
                        aMandate(2, aPerson(), aWorkplace(), MandateRole.LEADER, MandateFixture.START),
                        aMandate(3, aPerson(), aWorkplace(), MandateRole.AMR, DAY.plusDays(1)),
                        aMandate(4, aPerson(), aWorkplace(), MandateRole.AMR, DAY.minusMonths(24)),
                        anAmrMandate(5, aPerson(), aWorkplace(2, "Havnen", "Aarhus"))
                                .pausedFrom(DAY),
                        anAmrMandate(6, aPerson(2, "Bo", "Prøve"), aWorkplace())
                                .endedOn(DAY.minusDays(1), EndReason.LEFT_WORKPLACE));

        assertThat(on(DAY)).isEmpty();
        assertThat(on(DAY.minusDays(1))).hasSize(3);
    }

    @Test
    default void elections_that_are_awaited_or_rejected_are_absent() {
        given().members(aPerson(), aPerson(2, "Bo", "Prøve"))
                .mandates(
                        registered(anAmrMandate(1, aPerson(), aWorkplace()), Registration.AWAITED, null),
                        registered(
                                anAmrMandate(2, aPerson(2, "Bo", "Prøve"), aWorkplace()),
                                Registration.REJECTED,
                                EndReason.DATA_ERROR));

        assertThat(on(DAY)).isEmpty();
    }

    private static Mandate registered(Mandate mandate, Registration registration, @Nullable EndReason rejectedFor) {
        return new Mandate(
                mandate.id(),
                mandate.kreds(),
                mandate.person(),
                mandate.seat(),
                mandate.election(),
                mandate.term(),
                registration,
                rejectedFor,
                null,
                List.of(),
                null,
                mandate.version());
    }

    @Test
    default void the_lines_come_in_the_order_of_the_mandates_ids() {
        Person bo = aPerson(2, "Bo", "Prøve");
        given().members(aPerson(), bo)
                .mandates(
                        anAmrMandate(3, aPerson(), aWorkplace()),
                        anAmrMandate(1, bo, aWorkplace()),
                        anAmrMandate(2, aPerson(), aWorkplace(2, "Havnen", "Aarhus")));

        assertThat(on(DAY))
                .extracting(line -> line.mandate().value())
                .containsExactly(CountingIds.id(1), CountingIds.id(2), CountingIds.id(3));
        assertThat(on(DAY))
                .extracting(AmrLine::person)
                .containsExactly(bo.id(), aPerson().id(), aPerson().id());
    }
}
