package dk.amr.persistence.meeting;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.Precedence;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record MeetingRow(
        UUID id,
        UUID kredsId,
        UUID networkId,
        @Nullable UUID kommunegruppeMeetingId,
        String precedenceReason,
        long startsAt,
        long endsAt,
        String place,
        @Nullable UUID coFacilitatorId,
        String status,
        LocalDate sinceOn,
        @Nullable String cancelReason,
        String nextSteps,
        int version) {

    static MeetingRow of(NetworkMeeting meeting) {
        KommunegruppeMeetingId after = meeting.precedence().meeting();
        AccountId beside = meeting.coFacilitator();
        CancelReason reason = meeting.progress().reason();
        return new MeetingRow(
                meeting.id().value(),
                meeting.kreds().value(),
                meeting.network().value(),
                after == null ? null : after.value(),
                meeting.precedence().reason().text(),
                meeting.slot().start().toEpochMilli(),
                meeting.slot().end().toEpochMilli(),
                meeting.place().text(),
                beside == null ? null : beside.value(),
                meeting.progress().status().name(),
                meeting.progress().since(),
                reason == null ? null : reason.name(),
                meeting.nextSteps().text(),
                meeting.version().number());
    }

    NetworkMeeting toDomain(List<AgendaItemRow> items) {
        return new NetworkMeeting(
                new MeetingId(id),
                new KredsId(kredsId),
                new NetworkId(networkId),
                new Precedence(
                        kommunegruppeMeetingId == null ? null : new KommunegruppeMeetingId(kommunegruppeMeetingId),
                        new Note(precedenceReason)),
                new TimeSlot(Instant.ofEpochMilli(startsAt), Instant.ofEpochMilli(endsAt)),
                new Place(place),
                coFacilitatorId == null ? null : new AccountId(coFacilitatorId),
                new Agenda(items.stream().map(AgendaItemRow::toDomain).toList()),
                new NetworkMeeting.Progress(
                        MeetingStatus.valueOf(status),
                        sinceOn,
                        cancelReason == null ? null : CancelReason.valueOf(cancelReason)),
                new Note(nextSteps),
                new Version(version));
    }

    @Override
    public String toString() {
        return "MeetingRow[" + id + "]";
    }
}
