package dk.amr.domain.person;

import static dk.amr.domain.person.PersonFixture.aMembership;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link PersonRepository} must do with memberships. */
public interface MembershipContract {

    AllPorts ports();

    private PersonRepository people() {
        return Given.in(ports()).people(aPerson()).there().people();
    }

    private static Membership through(int fromYear, int lastYear) {
        return aMembership(aPerson(), Period.through(LocalDate.of(fromYear, 1, 1), LocalDate.of(lastYear, 12, 31)));
    }

    @Test
    default void somebody_new_has_no_memberships() {
        assertThat(people().membershipsOf(aPerson().id())).isEmpty();
    }

    @Test
    default void memberships_are_kept_with_every_field_latest_first() {
        PersonRepository people = people();
        Membership ever = aMembership(aPerson(), new Period(Period.SINCE_EVER, LocalDate.of(2010, 3, 1)));
        Membership elsewhere = new Membership(
                aPerson().id(),
                new KredsName("Sydøstjylland"),
                new Period(LocalDate.of(2010, 3, 1), LocalDate.of(2016, 2, 29)));
        Membership open = aMembership(aPerson(), Period.from(LocalDate.of(2016, 2, 29)));
        people.keepMemberships(Map.of(aPerson().id(), List.of(elsewhere, open, ever)));

        assertThat(people.membershipsOf(aPerson().id())).containsExactly(open, elsewhere, ever);
    }

    @Test
    default void those_kept_take_the_place_of_those_before() {
        PersonRepository people = people();
        people.keepMemberships(Map.of(aPerson().id(), List.of(through(2015, 2016), through(2018, 2019))));
        people.keepMemberships(Map.of(aPerson().id(), List.of(through(2016, 2018))));

        assertThat(people.membershipsOf(aPerson().id())).containsExactly(through(2016, 2018));
    }

    @Test
    default void those_of_others_stay_as_they_were() {
        PersonRepository people = people();
        Person other = aPerson(2, "Bo", "Prøve");
        people.save(other);
        people.keepMemberships(
                Map.of(aPerson().id(), List.of(aMembership(aPerson())), other.id(), List.of(aMembership(other))));
        people.keepMemberships(Map.of(aPerson().id(), List.of()));

        assertThat(people.membershipsOf(aPerson().id())).isEmpty();
        assertThat(people.membershipsOf(other.id())).containsExactly(aMembership(other));
    }

    @Test
    default void two_that_share_a_day_are_refused() {
        PersonRepository people = people();
        Membership first = through(2015, 2016);
        Membership second = aMembership(aPerson(), Period.from(LocalDate.of(2016, 12, 31)));
        PersonId person = aPerson().id();

        assertThatThrownBy(() -> people.keepMemberships(Map.of(person, List.of(first, second))))
                .isInstanceOf(MembershipsOverlap.class);
    }

    @Test
    default void an_open_one_leaves_no_room_for_a_later_one() {
        PersonRepository people = people();
        Membership open = aMembership(aPerson());
        PersonId person = aPerson().id();

        assertThatThrownBy(() -> people.keepMemberships(Map.of(person, List.of(open, through(2020, 2021)))))
                .isInstanceOf(MembershipsOverlap.class);
    }

    @Test
    default void one_may_begin_the_day_after_another_ended() {
        PersonRepository people = people();
        people.keepMemberships(Map.of(aPerson().id(), List.of(through(2015, 2016), through(2017, 2018))));

        assertThat(people.membershipsOf(aPerson().id())).hasSize(2);
    }

    @Test
    default void memberships_need_a_person() {
        PersonRepository people = Given.in(ports()).there().people();
        PersonId nobody = aPerson().id();

        assertThatThrownBy(() -> people.keepMemberships(Map.of(nobody, List.of(aMembership(aPerson())))))
                .isInstanceOf(RuntimeException.class);
    }
}
