package dk.amr.web.meeting;

import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.look.GuestLine;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a meeting is, or was, for, as scripts see them.
 *
 * @param invitation NOT_INVITED, SENT, ACCEPTED, TENTATIVE, REGRETS or CANCELLED
 * @param attendance null until it is recorded
 */
record GuestView(
        UUID person,
        String name,
        String workplace,
        boolean mayCome,
        boolean termEndsBefore,
        boolean hasEmail,
        boolean hasAcknowledged,
        String invitation,
        @Nullable String regretReason,
        @Nullable AttendanceView attendance) {

    /** Whether the person came, with the version that a change is made from. */
    record AttendanceView(String presence, @Nullable String reason, int version) {

        static AttendanceView of(Attendance attendance) {
            return new AttendanceView(
                    attendance.presence().name(),
                    Optional.ofNullable(attendance.reason())
                            .map(RegretReason::name)
                            .orElse(null),
                    attendance.version().number());
        }
    }

    static GuestView of(GuestLine line) {
        return new GuestView(
                line.person().value(),
                line.name().full(),
                line.workplace().value(),
                line.mayCome(),
                line.termEndsBefore(),
                line.hasEmail(),
                line.hasAcknowledged(),
                line.invitationCode(),
                Optional.ofNullable(line.invitation())
                        .map(Invitation::reply)
                        .map(Reply::reason)
                        .map(RegretReason::name)
                        .orElse(null),
                Optional.ofNullable(line.attendance()).map(AttendanceView::of).orElse(null));
    }

    @Override
    public String toString() {
        return "GuestView[" + person + "]";
    }
}
