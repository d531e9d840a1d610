package dk.amr.domain.guard;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.MandateFixture;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.Person;
import dk.amr.domain.workplace.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link NamesAround} must tell. */
public interface NamesAroundContract {

    LocalDate DAY = LocalDate.of(2027, 1, 1);
    Workplace HAVNEN = aWorkplace(2, "Havnen", "Aarhus");
    Person ANNA = aPerson();
    Person BO = aPerson(2, "Bo", "Lund");
    Person LIS = aPerson(3, "Lis", "Holm");

    AllPorts ports();

    private Given given() {
        return Given.in(ports()).workplaces(aWorkplace(), HAVNEN).people(ANNA, BO, LIS);
    }

    private Names around(LocalDate day, Person... participants) {
        return ports().namesAround()
                .of(aKreds().id(), Stream.of(participants).map(Person::id).toList(), day);
    }

    private static List<String> given(Names names) {
        return names.people().stream().map(Names.Called::given).toList();
    }

    @Test
    default void everybody_with_a_mandate_where_a_participant_has_one_is_told_of() {
        given().mandates(
                        anAmrMandate(1, ANNA, aWorkplace()),
                        aMandate(2, BO, aWorkplace(), MandateRole.TR, MandateFixture.START),
                        aMandate(3, LIS, HAVNEN, MandateRole.LEADER, MandateFixture.START));

        Names names = around(DAY, ANNA);
        assertThat(names.people())
                .containsExactly(
                        new Names.Called(ANNA.name().given(), ANNA.name().family()), new Names.Called("Bo", "Lund"));
        assertThat(names.places()).containsExactly(aWorkplace().name().value());
        assertThat(around(DAY, ANNA, LIS).places())
                .containsExactlyInAnyOrder(aWorkplace().name().value(), "Havnen");
    }

    @Test
    default void who_was_there_or_will_be_is_told_of_too() {
        given().mandates(
                        anAmrMandate(1, ANNA, aWorkplace()),
                        anAmrMandate(2, BO, aWorkplace()).endedOn(DAY.minusDays(9), EndReason.LEFT_WORKPLACE),
                        aMandate(3, LIS, aWorkplace(), MandateRole.TR, DAY.plusDays(9)));

        assertThat(given(around(DAY, ANNA))).containsExactly(ANNA.name().given(), "Bo", "Lis");
    }

    @Test
    default void an_election_that_was_rejected_tells_of_nobody() {
        given().mandates(
                        anAmrMandate(1, ANNA, aWorkplace()),
                        anAmrMandate(2, BO, aWorkplace()).awaited().rejected(EndReason.DATA_ERROR));

        assertThat(given(around(DAY, ANNA))).containsExactly(ANNA.name().given());
        assertThat(around(DAY, BO).places()).isEmpty();
    }

    @Test
    default void a_workplace_that_the_participant_has_left_tells_of_nobody() {
        given().mandates(
                        anAmrMandate(1, ANNA, aWorkplace()).endedOn(DAY.minusDays(1), EndReason.LEFT_WORKPLACE),
                        anAmrMandate(2, BO, aWorkplace()));

        assertThat(given(around(DAY.minusDays(1), ANNA)))
                .containsExactly(ANNA.name().given(), "Bo");
        assertThat(given(around(DAY, ANNA))).containsExactly(ANNA.name().given());
        assertThat(around(DAY, ANNA).places()).isEmpty();
    }

    @Test
    default void a_participant_without_a_mandate_is_told_of_and_nobody_around_nobody() {
        given();

        assertThat(given(around(DAY, ANNA))).containsExactly(ANNA.name().given());
        assertThat(around(DAY)).isEqualTo(Names.NONE);
    }

    @Test
    default void another_kreds_hears_of_nobody() {
        given().mandates(anAmrMandate(1, ANNA, aWorkplace()));

        assertThat(ports().namesAround().of(anotherKreds().id(), List.of(ANNA.id()), DAY))
                .isEqualTo(Names.NONE);
    }
}
