package dk.amr.domain.consent;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link ConsentRepository} must do. */
public interface ConsentRepositoryContract {

    LocalDate DAY = LocalDate.of(2027, 1, 5);

    AllPorts ports();

    private ConsentRepository consents() {
        return Given.in(ports()).people(aPerson(), another()).there().consents();
    }

    private static Person another() {
        return aPerson(2, "Bo", "Prøve");
    }

    private static Consent of(Person person, ConsentPurpose purpose, Period period) {
        return new Consent(aKreds().id(), person.id(), purpose, Consent.CURRENT_TEXT, period);
    }

    @Test
    default void a_consent_is_found_with_every_field() {
        ConsentRepository consents = consents();
        Consent withdrawn =
                new Consent(aKreds().id(), aPerson().id(), ConsentPurpose.PHONE, 7, new Period(DAY, DAY.plusMonths(1)));
        consents.save(withdrawn);

        assertThat(consents.ofPerson(aKreds().id(), aPerson().id())).containsExactly(withdrawn);
        assertThat(consents.ofPerson(aKreds().id(), another().id())).isEmpty();
    }

    @Test
    default void they_come_by_purpose_and_then_by_day() {
        ConsentRepository consents = consents();
        Consent phone = of(aPerson(), ConsentPurpose.PHONE, Period.from(DAY));
        Consent publication = of(aPerson(), ConsentPurpose.PUBLICATION, Period.from(DAY));
        Consent leader = of(aPerson(), ConsentPurpose.LEADER_DISCLOSURE, Period.from(DAY));
        Consent later = of(aPerson(), ConsentPurpose.PARTICIPANT_LIST, Period.from(DAY.plusDays(2)));
        Consent earlier = of(aPerson(), ConsentPurpose.PARTICIPANT_LIST, new Period(DAY, DAY.plusDays(1)));
        List.of(phone, later, leader, earlier, publication).forEach(consents::save);

        assertThat(consents.ofPerson(aKreds().id(), aPerson().id()))
                .containsExactly(earlier, later, leader, publication, phone);
    }

    @Test
    default void one_of_the_same_first_day_takes_the_place_of_what_was() {
        ConsentRepository consents = consents();
        Consent given = Consent.given(aKreds().id(), aPerson().id(), ConsentPurpose.PHONE, DAY);
        Consent withdrawn = given.withdrawnFrom(DAY.plusDays(5));
        consents.save(given);
        consents.save(given);
        consents.save(withdrawn);

        assertThat(consents.ofPerson(aKreds().id(), aPerson().id())).containsExactly(withdrawn);

        consents.save(given);

        assertThat(consents.ofPerson(aKreds().id(), aPerson().id())).containsExactly(given);
    }

    @Test
    default void who_agreed_is_told_for_the_day() {
        ConsentRepository consents = consents();
        consents.save(of(aPerson(), ConsentPurpose.PARTICIPANT_LIST, new Period(DAY, DAY.plusDays(5))));
        consents.save(of(another(), ConsentPurpose.PARTICIPANT_LIST, Period.from(DAY.plusDays(1))));
        consents.save(of(another(), ConsentPurpose.PHONE, Period.from(DAY.minusYears(1))));

        assertThat(agreed(consents, DAY.minusDays(1))).isEmpty();
        assertThat(agreed(consents, DAY)).containsExactly(aPerson().id());
        assertThat(agreed(consents, DAY.plusDays(4)))
                .containsExactlyInAnyOrder(aPerson().id(), another().id());
        assertThat(agreed(consents, DAY.plusDays(5))).containsExactly(another().id());
    }

    private static Set<PersonId> agreed(ConsentRepository consents, LocalDate day) {
        return consents.agreedTo(aKreds().id(), ConsentPurpose.PARTICIPANT_LIST, day);
    }

    @Test
    default void a_second_open_one_for_the_same_purpose_is_refused() {
        ConsentRepository consents = consents();
        consents.save(of(aPerson(), ConsentPurpose.PHONE, Period.from(DAY)));
        consents.save(of(aPerson(), ConsentPurpose.PUBLICATION, Period.from(DAY.plusDays(1))));
        consents.save(of(another(), ConsentPurpose.PHONE, Period.from(DAY.plusDays(1))));

        assertThatThrownBy(() -> consents.save(of(aPerson(), ConsentPurpose.PHONE, Period.from(DAY.plusDays(1)))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(consents.ofPerson(aKreds().id(), aPerson().id())).hasSize(2);
    }

    @Test
    default void one_that_is_withdrawn_may_lie_beside_one_that_is_open() {
        ConsentRepository consents = consents();
        consents.save(of(aPerson(), ConsentPurpose.PHONE, new Period(DAY, DAY.plusMonths(2))));
        consents.save(of(aPerson(), ConsentPurpose.PHONE, Period.from(DAY.plusMonths(1))));

        assertThat(consents.ofPerson(aKreds().id(), aPerson().id())).hasSize(2);
        assertThat(consents.agreedTo(aKreds().id(), ConsentPurpose.PHONE, DAY.plusMonths(1)))
                .containsExactly(aPerson().id());
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        ConsentRepository consents = consents();
        consents.save(of(aPerson(), ConsentPurpose.PHONE, Period.from(DAY)));

        assertThat(consents.ofPerson(anotherKreds().id(), aPerson().id())).isEmpty();
        assertThat(consents.agreedTo(anotherKreds().id(), ConsentPurpose.PHONE, DAY))
                .isEmpty();
    }
}
