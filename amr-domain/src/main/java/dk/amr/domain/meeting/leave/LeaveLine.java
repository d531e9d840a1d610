package dk.amr.domain.meeting.leave;

import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited to a meeting, and the time off for it.
 *
 * @param request absent where none is known
 * @param state where it stands; absent with it
 * @param mayBeNamed whether the person agrees that the kreds names them to their leader (P11)
 */
public record LeaveLine(
        PersonId person,
        PersonName name,
        @Nullable ReleaseRequest request,
        @Nullable LeaveState state,
        boolean mayBeNamed) {

    /** A stable word for where it stands. */
    public String code() {
        return state == null ? "NOT_REQUESTED" : state.name();
    }

    @Override
    public String toString() {
        return "LeaveLine[" + person.value() + "]";
    }
}
