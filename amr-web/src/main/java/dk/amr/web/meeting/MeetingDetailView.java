package dk.amr.web.meeting;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about a meeting on the day, for scripts. */
record MeetingDetailView(
        UUID id,
        UUID network,
        String kommunegruppe,
        TimeView time,
        String place,
        String status,
        boolean isToBeSettled,
        @Nullable String cancelReason,
        @Nullable UUID after,
        String reason,
        @Nullable String facilitator,
        @Nullable String coFacilitator,
        List<AgendaItemView> agenda,
        List<AdviceView> advice,
        List<GuestView> guests,
        EvaluationView evaluation,
        String nextSteps,
        int version) {

    MeetingDetailView {
        agenda = List.copyOf(agenda);
        advice = List.copyOf(advice);
        guests = List.copyOf(guests);
    }

    static MeetingDetailView of(MeetingView view, Language language) {
        NetworkMeeting meeting = view.meeting();
        return new MeetingDetailView(
                meeting.id().value(),
                meeting.network().value(),
                view.network().value(),
                TimeView.of(meeting.slot()),
                meeting.place().text(),
                view.status().name(),
                view.isToBeSettled(),
                Optional.ofNullable(meeting.progress().reason())
                        .map(CancelReason::name)
                        .orElse(null),
                Optional.ofNullable(meeting.precedence().meeting())
                        .map(KommunegruppeMeetingId::value)
                        .orElse(null),
                meeting.precedence().reason().text(),
                Optional.ofNullable(view.facilitator()).map(Colleague::address).orElse(null),
                Optional.ofNullable(view.coFacilitator())
                        .map(Colleague::address)
                        .orElse(null),
                meeting.agenda().items().stream().map(AgendaItemView::of).toList(),
                AdviceView.all(view.advice(), language),
                view.guests().stream().map(GuestView::of).toList(),
                EvaluationView.of(view.evaluation()),
                meeting.nextSteps().text(),
                meeting.version().number());
    }

    @Override
    public String toString() {
        return "MeetingDetailView[" + id + "]";
    }
}
