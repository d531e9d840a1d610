package dk.amr.domain.meeting.year;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.FreeMonth;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.meeting.YearOfMeetings;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingRepository;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows a year of all networks at once: what is planned and held, what is missing, and when it could be held. */
public final class LookAtYear {

    private final Gate gate;
    private final NetworkYears years;
    private final KommunegruppeMeetingRepository meetings;

    public LookAtYear(Gate gate, NetworkYears years, KommunegruppeMeetingRepository meetings) {
        this.gate = gate;
        this.years = years;
        this.meetings = meetings;
    }

    /** The year as it stands on the caller's business day. */
    public YearPlan look(Caller caller, int year) {
        return gate.enter(caller, UseCase.LOOK_AT_YEAR, act -> {
            List<NetworkYear> ofYear = years.of(caller.kreds(), year);
            Map<KommunegruppeId, List<KommunegruppeMeeting>> byGroup =
                    meetings.between(caller.kreds(), YearOfMeetings.start(year), YearOfMeetings.end(year)).stream()
                            .collect(Collectors.groupingBy(KommunegruppeMeeting::kommunegruppe));
            return new YearPlan(
                    year,
                    caller.day(),
                    ofYear.stream()
                            .map(each -> NetworkPlan.of(
                                    each,
                                    byGroup.getOrDefault(each.network().kommunegruppe(), List.of()),
                                    caller.day()))
                            .toList(),
                    FreeMonth.ofYear(year));
        });
    }
}
