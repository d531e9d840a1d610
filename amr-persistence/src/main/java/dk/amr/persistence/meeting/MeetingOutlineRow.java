package dk.amr.persistence.meeting;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingOutline;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Precedence;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.network.NetworkId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record MeetingOutlineRow(
        UUID id,
        UUID networkId,
        @Nullable UUID kommunegruppeMeetingId,
        String precedenceReason,
        long startsAt,
        long endsAt,
        @Nullable UUID coFacilitatorId,
        String status,
        LocalDate sinceOn,
        @Nullable String cancelReason) {

    MeetingOutline toDomain() {
        return new MeetingOutline(
                new MeetingId(id),
                new NetworkId(networkId),
                new Precedence(
                        kommunegruppeMeetingId == null ? null : new KommunegruppeMeetingId(kommunegruppeMeetingId),
                        new Note(precedenceReason)),
                new TimeSlot(Instant.ofEpochMilli(startsAt), Instant.ofEpochMilli(endsAt)),
                coFacilitatorId == null ? null : new AccountId(coFacilitatorId),
                new NetworkMeeting.Progress(
                        MeetingStatus.valueOf(status),
                        sinceOn,
                        cancelReason == null ? null : CancelReason.valueOf(cancelReason)));
    }

    @Override
    public String toString() {
        return "MeetingOutlineRow[" + id + "]";
    }
}
