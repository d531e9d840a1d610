package dk.amr.domain.register;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one person make of the person, the memberships and the mandates.
 *
 * @param before the person as the register knows them; absent for somebody new
 * @param isTold whether any row is left to tell of the person
 * @param unmatched the mandates that are not over that the register holds and the rows do not
 * @param caveats what comes of it that may not be expected
 */
record PersonReconciliation(
        String key,
        @Nullable KnownPerson before,
        Person person,
        boolean isTold,
        Tally.Change change,
        Tally memberships,
        Tally mandates,
        List<Membership> membershipsKept,
        List<Mandate> mandatesToSave,
        List<Mandate> unmatched,
        Caveats caveats,
        List<Remark> refused,
        List<Remark> warnings) {

    /** What becomes of the person alone. */
    Tally persons() {
        return isTold ? Tally.of(change) : Tally.NONE;
    }

    /** Whether anything in the register changes. */
    boolean isChanging() {
        return persons().fresh() + persons().changed() > 0
                || memberships.fresh() + memberships.changed() + mandates.fresh() + mandates.changed() > 0;
    }

    /** Whether the person is saved: memberships go with the person, whose version tells that they were changed. */
    boolean isSaved() {
        return change != Tally.Change.UNCHANGED || changesMemberships();
    }

    boolean changesMemberships() {
        return memberships.fresh() + memberships.changed() > 0;
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
