package dk.amr.domain.person;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;

import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;

/** People for tests: all of them are called Prøve unless a test says otherwise. */
public final class PersonFixture {

    private PersonFixture() {}

    public static Person aPerson() {
        return aPerson(1, "Anna", "Prøve");
    }

    /** Somebody with the member number 100,000 and so many. */
    public static Person aPerson(int number, String given, String family) {
        return new Person(
                new PersonId(CountingIds.id(number)),
                aKreds().id(),
                new PersonName(given, family),
                new MemberNumber(Integer.toString(100_000 + number)),
                new Contact(new EmailAddress("person" + number + "@example.org"), new PhoneNumber("7248 6300"), false),
                Version.NEW);
    }

    /** Somebody in the register without a member number. */
    public static Person aPersonWithoutNumber(int number, String given, String family) {
        return new Person(
                new PersonId(CountingIds.id(number)),
                aKreds().id(),
                new PersonName(given, family),
                null,
                Contact.unknown(),
                Version.NEW);
    }

    /** The same person, kept by another kreds. */
    public static Person inAnotherKreds(Person person) {
        return new Person(
                person.id(),
                anotherKreds().id(),
                person.name(),
                person.memberNumber(),
                person.contact(),
                person.version());
    }

    /** A membership in the person's own kreds since 2015. */
    public static Membership aMembership(Person person) {
        return aMembership(person, Period.from(LocalDate.of(2015, 1, 1)));
    }

    public static Membership aMembership(Person person, Period period) {
        return new Membership(person.id(), aKreds().name(), period);
    }
}
