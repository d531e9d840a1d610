package dk.amr.web.meeting.leave;

import dk.amr.domain.meeting.leave.LeaveLine;
import dk.amr.domain.meeting.leave.ReleaseRequest;
import dk.amr.web.page.text.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited, and the time off, as scripts see them.
 *
 * @param state NOT_REQUESTED, REQUESTED, what came of it, NO_ANSWER or VOID
 * @param hours with travel; null where nothing is known
 * @param contactsLeader whether the kreds has written to the leader
 * @param mayBeNamed whether the person agrees to be named to the leader
 */
record LeaveLineView(
        UUID person,
        String name,
        String state,
        @Nullable BigDecimal hours,
        @Nullable LocalDate requestedOn,
        boolean contactsLeader,
        @Nullable LocalDate decidedOn,
        boolean mayBeNamed) {

    static LeaveLineView of(LeaveLine line) {
        Optional<ReleaseRequest> request = Optional.ofNullable(line.request());
        return new LeaveLineView(
                line.person().value(),
                line.name().full(),
                line.code(),
                request.map(each -> Hours.number(each.needed())).orElse(null),
                request.map(ReleaseRequest::requestedOn).orElse(null),
                request.map(ReleaseRequest::contactsLeader).orElse(false),
                request.map(ReleaseRequest::outcome)
                        .map(ReleaseRequest.Outcome::decidedOn)
                        .orElse(null),
                line.mayBeNamed());
    }

    @Override
    public String toString() {
        return "LeaveLineView[" + person + "]";
    }
}
