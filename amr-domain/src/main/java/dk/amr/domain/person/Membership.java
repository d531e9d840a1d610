package dk.amr.domain.person;

import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;

/**
 * A stretch of union membership (S5), registered in a kreds that may be another than the one that keeps the person.
 * Recognised by its first day; two of the same person never overlap.
 */
public record Membership(PersonId person, KredsName registeredIn, Period period) {

    /** Whether the person is a member of that kreds on the day (D2). */
    public boolean isActive(KredsName kreds, LocalDate day) {
        return period.includes(day) && registeredIn.key().equals(kreds.key());
    }

    @Override
    public String toString() {
        return "Membership";
    }
}
