package dk.amr.web.meeting.year;

import dk.amr.domain.meeting.year.Cadence;
import dk.amr.domain.meeting.year.NetworkPlan;
import dk.amr.domain.meeting.year.Proposal;
import dk.amr.domain.meeting.year.YearPlan;
import dk.amr.domain.shared.Language;
import dk.amr.web.meeting.TimeView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A year of all networks at once, for scripts. */
record YearPlanView(int year, LocalDate asOf, List<NetworkView> networks, List<FreeView> freeDays) {

    /** One network's year. */
    record NetworkView(
            UUID id,
            String network,
            List<MeetingView> meetings,
            List<GroupMeetingView> kommunegruppeMeetings,
            CadenceView cadence,
            List<ProposalView> proposals) {
        NetworkView {
            meetings = List.copyOf(meetings);
            kommunegruppeMeetings = List.copyOf(kommunegruppeMeetings);
            proposals = List.copyOf(proposals);
        }
    }

    /** A meeting of the network. */
    record MeetingView(UUID id, TimeView time, String status, boolean isToBeSettled) {}

    /** A kommunegruppemøde. */
    record GroupMeetingView(UUID id, TimeView time, String state) {}

    /** How often the network meets. */
    record CadenceView(
            int held,
            int planned,
            int minimum,
            int maximum,
            String status,
            int missing,
            @Nullable LocalDate nextNeededBy) {}

    /** A time after that kommunegruppemøde; where {@code after} is null, days on which one could be planned. */
    record ProposalView(@Nullable UUID after, @Nullable TimeView time, List<LocalDate> kommunegruppeMeetingOn) {
        ProposalView {
            kommunegruppeMeetingOn = List.copyOf(kommunegruppeMeetingOn);
        }
    }

    /** Days on which people are away. */
    record FreeView(LocalDate first, LocalDate last, String name, String kind) {}

    YearPlanView {
        networks = List.copyOf(networks);
        freeDays = List.copyOf(freeDays);
    }

    static YearPlanView of(YearPlan plan, Language language) {
        return new YearPlanView(
                plan.year(),
                plan.asOf(),
                plan.networks().stream().map(YearPlanView::network).toList(),
                plan.months().stream()
                        .flatMap(month -> month.stretches().stream())
                        .map(each -> new FreeView(
                                each.first(),
                                each.last(),
                                each.name().in(language),
                                each.kind().name()))
                        .toList());
    }

    private static NetworkView network(NetworkPlan plan) {
        return new NetworkView(
                plan.network().value(),
                plan.name().value(),
                plan.meetings().stream()
                        .map(each -> new MeetingView(
                                each.id().value(),
                                TimeView.of(each.slot()),
                                each.status().name(),
                                each.isToBeSettled()))
                        .toList(),
                plan.kommunegruppeMeetings().stream()
                        .map(each -> new GroupMeetingView(
                                each.id().value(),
                                TimeView.of(each.slot()),
                                each.state().name()))
                        .toList(),
                cadence(plan.cadence()),
                plan.proposals().stream().map(YearPlanView::proposal).toList());
    }

    private static CadenceView cadence(Cadence cadence) {
        return new CadenceView(
                cadence.held(),
                cadence.planned(),
                cadence.minimum(),
                cadence.maximum(),
                cadence.status().name(),
                cadence.missing(),
                cadence.nextNeededBy());
    }

    private static ProposalView proposal(Proposal proposal) {
        return switch (proposal) {
            case Proposal.AfterKommunegruppeMeeting after ->
                new ProposalView(after.meeting().value(), TimeView.of(after.slot()), List.of());
            case Proposal.KommunegruppeMeetingFirst first -> new ProposalView(null, null, first.days());
        };
    }
}
