package dk.amr.domain.report.cadence;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.MeetingOutline;
import dk.amr.domain.meeting.YearOfMeetings;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingRepository;
import dk.amr.domain.meeting.year.NetworkYear;
import dk.amr.domain.meeting.year.NetworkYears;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists the meetings of a year that deviate from "after a held kommunegruppemøde" (S36, D5), each with its reason. */
public final class ReportDeviations {

    private static final Duration YEAR_BEFORE = Duration.ofDays(366);

    private final Gate gate;
    private final NetworkYears years;
    private final KommunegruppeMeetingRepository meetings;

    public ReportDeviations(Gate gate, NetworkYears years, KommunegruppeMeetingRepository meetings) {
        this.gate = gate;
        this.years = years;
        this.meetings = meetings;
    }

    /** In the order of their start. */
    public List<Deviation> report(Caller caller, int year) {
        return gate.enter(caller, UseCase.REPORT_DEVIATIONS, act -> {
            List<NetworkYear> ofYear = years.of(caller.kreds(), year);
            Map<KommunegruppeMeetingId, KommunegruppeMeeting> known = predecessors(caller, year);
            return ofYear.stream()
                    .flatMap(each -> each.meetings().stream()
                            .flatMap(meeting -> deviation(caller, each.name(), meeting, known).stream()))
                    .sorted(Comparator.comparing((Deviation each) -> each.slot().start()))
                    .toList();
        });
    }

    private Optional<Deviation> deviation(
            Caller caller,
            KommunegruppeName network,
            MeetingOutline meeting,
            Map<KommunegruppeMeetingId, KommunegruppeMeeting> known) {
        Optional<KommunegruppeMeeting> predecessor = Optional.ofNullable(
                        meeting.precedence().meeting())
                .flatMap(id -> Optional.ofNullable(known.get(id)).or(() -> meetings.find(caller.kreds(), id)));
        return Deviation.Kind.of(meeting, predecessor.orElse(null))
                .map(kind -> new Deviation(
                        meeting.id(),
                        network,
                        meeting.slot(),
                        meeting.statusOn(caller.day()),
                        kind,
                        meeting.precedence().reason()));
    }

    /** Those of the year and of the one before, for a meeting in January may follow one in December. */
    private Map<KommunegruppeMeetingId, KommunegruppeMeeting> predecessors(Caller caller, int year) {
        return meetings
                .between(caller.kreds(), YearOfMeetings.start(year).minus(YEAR_BEFORE), YearOfMeetings.end(year))
                .stream()
                .collect(Collectors.toMap(KommunegruppeMeeting::id, each -> each));
    }
}
