package dk.amr.domain.groundrule;

import static dk.amr.domain.groundrule.GroundRulesFixture.anEdition;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.network.NetworkFixture.CONSULTANT;
import static dk.amr.domain.network.NetworkFixture.givenKommunegrupper;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link AcknowledgementRepository} must do. */
public interface AcknowledgementRepositoryContract {

    LocalDate DAY = LocalDate.of(2027, 1, 5);

    AllPorts ports();

    private AcknowledgementRepository acknowledgements() {
        AllPorts ports =
                givenKommunegrupper(ports()).people(aPerson(), another()).there();
        ports.groundRules().add(anEdition(1, null, 1));
        ports.groundRules().add(anEdition(2, null, 2));
        return ports.acknowledgements();
    }

    private static Person another() {
        return aPerson(2, "Bo", "Prøve");
    }

    private static Acknowledgement by(Person person, int edition, LocalDate day) {
        return Acknowledgement.by(person.id(), anEdition(edition, null, edition), day, Manner.PAPER);
    }

    @Test
    default void one_of_a_participant_is_found_with_every_field() {
        AcknowledgementRepository acknowledgements = acknowledgements();
        acknowledgements.add(by(aPerson(), 1, DAY));

        assertThat(acknowledgements.of(aKreds().id(), aPerson().id().value())).containsExactly(by(aPerson(), 1, DAY));
        assertThat(acknowledgements.of(aKreds().id(), anEdition().id())).containsExactly(by(aPerson(), 1, DAY));
    }

    @Test
    default void one_of_an_account_is_found_too() {
        AcknowledgementRepository acknowledgements = acknowledgements();
        Acknowledgement own = Acknowledgement.by(CONSULTANT.id(), anEdition(), DAY);
        acknowledgements.add(own);

        assertThat(acknowledgements.of(aKreds().id(), CONSULTANT.id().value())).containsExactly(own);
    }

    @Test
    default void what_nobody_acknowledged_has_none() {
        AcknowledgementRepository acknowledgements = acknowledgements();

        assertThat(acknowledgements.of(aKreds().id(), aPerson().id().value())).isEmpty();
        assertThat(acknowledgements.of(aKreds().id(), anEdition().id())).isEmpty();
    }

    @Test
    default void they_come_by_day() {
        AcknowledgementRepository acknowledgements = acknowledgements();
        acknowledgements.add(by(aPerson(), 1, DAY.plusDays(2)));
        acknowledgements.add(by(another(), 1, DAY));
        acknowledgements.add(by(aPerson(), 2, DAY.plusDays(1)));

        assertThat(acknowledgements.of(aKreds().id(), aPerson().id().value()))
                .containsExactly(by(aPerson(), 2, DAY.plusDays(1)), by(aPerson(), 1, DAY.plusDays(2)));
        assertThat(acknowledgements.of(aKreds().id(), anEdition().id()))
                .containsExactly(by(another(), 1, DAY), by(aPerson(), 1, DAY.plusDays(2)));
    }

    @Test
    default void those_of_one_day_come_by_id() {
        AcknowledgementRepository acknowledgements = acknowledgements();
        List.of(by(another(), 2, DAY), by(another(), 1, DAY), by(aPerson(), 1, DAY))
                .forEach(acknowledgements::add);

        assertThat(acknowledgements.of(aKreds().id(), another().id().value()))
                .containsExactly(by(another(), 1, DAY), by(another(), 2, DAY));
        assertThat(acknowledgements.of(aKreds().id(), anEdition().id()))
                .containsExactly(by(aPerson(), 1, DAY), by(another(), 1, DAY));
    }

    @Test
    default void those_of_several_are_found_together() {
        AcknowledgementRepository acknowledgements = acknowledgements();
        UUID one = aPerson().id().value();
        UUID other = another().id().value();
        acknowledgements.add(by(aPerson(), 1, DAY));
        acknowledgements.add(by(another(), 2, DAY));

        assertThat(acknowledgements.ofAll(aKreds().id(), List.of(one, other)))
                .containsExactlyInAnyOrder(by(aPerson(), 1, DAY), by(another(), 2, DAY));
        assertThat(acknowledgements.ofAll(aKreds().id(), List.of(other))).containsExactly(by(another(), 2, DAY));
        assertThat(acknowledgements.ofAll(aKreds().id(), List.of())).isEmpty();
        assertThat(acknowledgements.ofAll(anotherKreds().id(), List.of(one))).isEmpty();
    }

    @Test
    default void the_first_one_stays() {
        AcknowledgementRepository acknowledgements = acknowledgements();
        acknowledgements.add(by(aPerson(), 1, DAY));
        acknowledgements.add(Acknowledgement.by(aPerson().id(), anEdition(), DAY.minusDays(1), Manner.ORAL));

        assertThat(acknowledgements.of(aKreds().id(), aPerson().id().value())).containsExactly(by(aPerson(), 1, DAY));
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        AcknowledgementRepository acknowledgements = acknowledgements();
        acknowledgements.add(by(aPerson(), 1, DAY));

        assertThat(acknowledgements.of(anotherKreds().id(), aPerson().id().value()))
                .isEmpty();
        assertThat(acknowledgements.of(anotherKreds().id(), anEdition().id())).isEmpty();
    }
}
