package dk.amr.persistence.person;

import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record MembershipRow(
        UUID personId, LocalDate fromOn, @Nullable LocalDate untilOn, String registeredIn, String registeredKey) {

    static MembershipRow of(Membership membership) {
        return new MembershipRow(
                membership.person().value(),
                membership.period().from(),
                membership.period().until(),
                membership.registeredIn().value(),
                membership.registeredIn().key());
    }

    Membership toDomain() {
        return new Membership(new PersonId(personId), new KredsName(registeredIn), new Period(fromOn, untilOn));
    }

    @Override
    public String toString() {
        return "MembershipRow[" + personId + "]";
    }
}
