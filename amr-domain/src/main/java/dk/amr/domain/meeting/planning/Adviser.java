package dk.amr.domain.meeting.planning;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.calendar.FreeDay;
import dk.amr.domain.calendar.FreeDays;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what somebody who plans a meeting should know (P4, P5, P19). */
public final class Adviser {

    /** Invitations go out so many days before the meeting, or earlier (P19). */
    public static final int DAYS_TO_INVITE = 21;

    private static final int MOST_A_YEAR = 4;

    private final MeetingRepository meetings;
    private final Predecessors predecessors;
    private final Facilitators facilitators;

    public Adviser(MeetingRepository meetings, Predecessors predecessors, Facilitators facilitators) {
        this.meetings = meetings;
        this.predecessors = predecessors;
        this.facilitators = facilitators;
    }

    /** The advice about the meeting as it stands on the day; none about one that is no longer to come. */
    public List<Advice> on(NetworkMeeting meeting, LocalDate day) {
        if (!meeting.progress().status().isAhead()) {
            return List.of();
        }
        List<Advice> advice =
                new ArrayList<>(AgendaAdvice.on(meeting.agenda(), meeting.slot().minutes()));
        onTheDay(meeting.slot().day()).ifPresent(advice::add);
        onWhatComesBefore(meeting).ifPresent(advice::add);
        onTheInvitation(meeting, day).ifPresent(advice::add);
        onTheFacilitator(meeting).ifPresent(advice::add);
        onTheYear(meeting).ifPresent(advice::add);
        return advice;
    }

    private static Optional<Advice> onTheDay(LocalDate day) {
        Optional<FreeDay> free = FreeDays.on(day);
        if (free.isEmpty() && FreeDays.isToBeAvoided(day)) {
            return Optional.of(
                    Advice.of(AdviceKind.WEEKEND, "Mødet ligger i en weekend.", "The meeting is at a weekend."));
        }
        return free.map(each -> each.kind() == FreeDay.Kind.PUBLIC_HOLIDAY
                ? Advice.of(
                        AdviceKind.PUBLIC_HOLIDAY,
                        "Dagen er " + each.name().danish() + ".",
                        "The day is " + each.name().english() + ".")
                : Advice.of(
                        AdviceKind.SCHOOL_HOLIDAY,
                        "Dagen ligger i skolernes " + each.name().danish() + ".",
                        "The day is in " + each.name().english() + " of the schools."));
    }

    private Optional<Advice> onWhatComesBefore(NetworkMeeting meeting) {
        Optional<KommunegruppeMeeting> before = predecessors.of(meeting);
        if (before.isEmpty()) {
            return Optional.of(Advice.of(
                    AdviceKind.NO_PREDECESSOR,
                    "Mødet følger ikke et kommunegruppemøde. Det står i oversigten over afvigelser.",
                    "The meeting follows no kommunegruppemøde. It is in the list of deviations."));
        }
        if (before.get().isCancelled()) {
            return Optional.of(
                    Advice.of(
                            AdviceKind.PREDECESSOR_CANCELLED,
                            "Kommunegruppemødet før det er aflyst. Vælg et andet, skriv en grund, eller aflys mødet.",
                            "The kommunegruppemøde before it is cancelled. Choose another, give a reason, or cancel the meeting."));
        }
        return before.filter(each -> !each.slot().day().equals(meeting.slot().day()))
                .map(each -> Advice.of(
                        AdviceKind.LATER_DAY,
                        "Mødet ligger en anden dag end kommunegruppemødet. Det står i oversigten over afvigelser.",
                        "The meeting is on another day than the kommunegruppemøde. It is in the list of deviations."));
    }

    private static Optional<Advice> onTheInvitation(NetworkMeeting meeting, LocalDate day) {
        boolean isLate = meeting.progress().status() == MeetingStatus.PLANNED
                && day.isAfter(meeting.slot().day().minusDays(DAYS_TO_INVITE));
        return isLate
                ? Optional.of(Advice.of(
                        AdviceKind.LATE_INVITATION,
                        "Der er under tre uger til mødet, og ingen er inviteret endnu.",
                        "The meeting is less than three weeks away, and nobody is invited yet."))
                : Optional.empty();
    }

    private Optional<Advice> onTheFacilitator(NetworkMeeting meeting) {
        Optional<AccountId> leads = facilitators.of(meeting).map(Account::id);
        if (leads.isEmpty()) {
            return Optional.of(Advice.of(
                    AdviceKind.FACILITATOR_MISSING,
                    "Ingen leder netværket den dag. Vælg en facilitator.",
                    "Nobody leads the network on that day. Choose a facilitator."));
        }
        boolean isBusy = meetings
                .between(
                        meeting.kreds(),
                        meeting.slot().start().minus(Duration.ofDays(1)),
                        meeting.slot().end())
                .stream()
                .filter(other -> !other.id().equals(meeting.id())
                        && other.progress().status() != MeetingStatus.CANCELLED
                        && other.slot().overlaps(meeting.slot()))
                .anyMatch(other -> facilitators.of(other).map(Account::id).equals(leads));
        return isBusy
                ? Optional.of(Advice.of(
                        AdviceKind.FACILITATOR_IS_BUSY,
                        "Facilitator leder et andet møde på samme tid.",
                        "The facilitator leads another meeting at the same time."))
                : Optional.empty();
    }

    private Optional<Advice> onTheYear(NetworkMeeting meeting) {
        int year = meeting.slot().day().getYear();
        long others = meetings.ofNetwork(meeting.kreds(), meeting.network()).stream()
                .filter(other -> !other.id().equals(meeting.id())
                        && other.slot().day().getYear() == year
                        && other.progress().status() != MeetingStatus.CANCELLED)
                .count();
        return others >= MOST_A_YEAR
                ? Optional.of(Advice.of(
                        AdviceKind.MORE_THAN_FOUR,
                        "Netværket har allerede fire møder i %d; rammen er to til fire.".formatted(year),
                        "The network already has four meetings in %d; the framework is two to four.".formatted(year)))
                : Optional.empty();
    }
}
