package dk.amr.domain.register;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.workplace.Workplace;
import org.jspecify.annotations.Nullable;

/** One line of the register: a person, the latest membership if any, and a mandate at a workplace if any. */
public record RegisterLine(
        Person person,
        @Nullable Membership membership,
        @Nullable Mandate mandate,
        @Nullable Workplace workplace) {

    @Override
    public String toString() {
        return person.toString();
    }
}
