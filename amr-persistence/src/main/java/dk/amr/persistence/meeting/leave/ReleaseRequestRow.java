package dk.amr.persistence.meeting.leave;

import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.leave.ReleaseRequest;
import dk.amr.domain.meeting.leave.ReleaseRequestId;
import dk.amr.domain.meeting.leave.TimeOff;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ReleaseRequestRow(
        UUID id,
        UUID kredsId,
        UUID meetingId,
        UUID personId,
        int minutes,
        LocalDate requestedOn,
        @Nullable UUID leaderId,
        @Nullable UUID messageId,
        @Nullable UUID changeId,
        @Nullable String outcome,
        @Nullable LocalDate decidedOn,
        int version) {

    static ReleaseRequestRow of(ReleaseRequest request) {
        ReleaseRequest.LeaderContact contact = request.contact();
        ReleaseRequest.Outcome outcome = request.outcome();
        return new ReleaseRequestRow(
                request.id().value(),
                request.kreds().value(),
                request.meeting().value(),
                request.person().value(),
                request.needed().minutes(),
                request.requestedOn(),
                contact == null ? null : contact.leader().value(),
                contact == null ? null : contact.message().value(),
                contact == null || contact.change() == null
                        ? null
                        : contact.change().value(),
                outcome == null ? null : outcome.kind().name(),
                outcome == null ? null : outcome.decidedOn(),
                request.version().number());
    }

    ReleaseRequest toDomain() {
        return new ReleaseRequest(
                new ReleaseRequestId(id),
                new KredsId(kredsId),
                new PersonId(personId),
                new MeetingId(meetingId),
                new TimeOff(minutes),
                requestedOn,
                leaderId == null || messageId == null
                        ? null
                        : new ReleaseRequest.LeaderContact(
                                new PersonId(leaderId),
                                new MessageId(messageId),
                                changeId == null ? null : new MessageId(changeId)),
                outcome == null || decidedOn == null
                        ? null
                        : new ReleaseRequest.Outcome(LeaveState.valueOf(outcome), decidedOn),
                new Version(version));
    }

    @Override
    public String toString() {
        return "ReleaseRequestRow[" + id + "]";
    }
}
