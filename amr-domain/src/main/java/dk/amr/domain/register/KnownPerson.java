package dk.amr.domain.register;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import java.util.List;

/** Somebody whom the register knows already, with all that it knows; a rejected mandate never was and tells nothing. */
public record KnownPerson(Person person, List<Membership> memberships, List<Mandate> mandates) {

    public KnownPerson {
        memberships = List.copyOf(memberships);
        mandates = mandates.stream()
                .filter(mandate -> mandate.registration() != Registration.REJECTED)
                .toList();
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
