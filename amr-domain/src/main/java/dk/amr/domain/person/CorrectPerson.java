package dk.amr.domain.person;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Cpr;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Puts right a person's name, e-mail or telephone. It is the only way to correct those who have no member number: a
 * register file knows them by name and e-mail (D28). What a later file says of anybody counts.
 */
public final class CorrectPerson {

    /**
     * How the person is from now on.
     *
     * @param email and {@code phone}: absent where the person has none any more
     * @param seen the version the change is made from
     */
    public record Request(
            PersonId person,
            PersonName name,
            @Nullable EmailAddress email,
            @Nullable PhoneNumber phone,
            Version seen) {

        @Override
        public String toString() {
            return "Request";
        }
    }

    private final Gate gate;
    private final PersonRepository people;

    public CorrectPerson(Gate gate, PersonRepository people) {
        this.gate = gate;
        this.people = people;
    }

    /**
     * Member number, protection and language stay. Refused: what looks like a CPR number (D21), name and e-mail of
     * somebody else where a number does not tell the two apart ({@link NameAndEmailAreTaken}), and a version that is
     * older than the one that stands.
     */
    public void correct(Caller caller, Request request) {
        mustHoldNoCpr("name-holds-a-cpr", request.name().full());
        mustHoldNoCpr(
                "email-holds-a-cpr",
                request.email() == null ? "" : request.email().value());
        Subject subject = new Subject(Subject.Kind.PERSON, request.person().value());
        gate.perform(caller, UseCase.CORRECT_PERSON, subject, () -> relation(caller, request), act -> {
            Person person = people.get(caller.kreds(), request.person());
            person.version().mustBe(request.seen());
            Person corrected = person.corrected(request.name(), request.email(), request.phone());
            if (!corrected.equals(person)) {
                mustBeToldApart(corrected);
                people.save(corrected);
            }
        });
    }

    private static void mustHoldNoCpr(String rule, String text) {
        if (Cpr.looksLikeOne(text)) {
            throw new InvalidValue(
                    rule,
                    new Sentence(
                            "Det ligner et CPR-nummer. Fjern det; intet er gemt.",
                            "It looks like a CPR number. Take it out; nothing was kept."));
        }
    }

    private void mustBeToldApart(Person corrected) {
        EmailAddress email = corrected.contact().email();
        boolean isTaken = email != null
                && people.withEmail(corrected.kreds(), email).stream()
                        .filter(other -> !other.id().equals(corrected.id()))
                        .filter(other -> corrected.memberNumber() == null || other.memberNumber() == null)
                        .anyMatch(other ->
                                other.name().key().equals(corrected.name().key()));
        if (isTaken) {
            throw new NameAndEmailAreTaken();
        }
    }

    private Relation relation(Caller caller, Request request) {
        return people.find(caller.kreds(), request.person()).isPresent() ? Relation.OWN_KREDS : Relation.OTHER_KREDS;
    }
}
