package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeFinder;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.meeting.YearOfMeetings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the kommunegruppemøder of a year, of one group or of all. */
public final class ListKommunegruppeMeetings {

    /**
     * Which.
     *
     * @param kommunegruppe its id or its name; absent for all
     */
    public record Request(int year, @Nullable String kommunegruppe) {}

    /** One of them, with the name of its group. */
    public record Line(KommunegruppeMeeting meeting, KommunegruppeName kommunegruppe) {}

    private final Gate gate;
    private final KommunegruppeRepository groups;
    private final KommunegruppeFinder finder;
    private final KommunegruppeMeetingRepository meetings;

    public ListKommunegruppeMeetings(
            Gate gate,
            KommunegruppeRepository groups,
            KommunegruppeFinder finder,
            KommunegruppeMeetingRepository meetings) {
        this.gate = gate;
        this.groups = groups;
        this.finder = finder;
        this.meetings = meetings;
    }

    /** In the order of their start. */
    public List<Line> list(Caller caller, Request request) {
        return gate.enter(caller, UseCase.LIST_KOMMUNEGRUPPE_MEETINGS, act -> {
            Map<KommunegruppeId, KommunegruppeName> names = groups.ofKreds(caller.kreds()).stream()
                    .collect(Collectors.toMap(Kommunegruppe::id, Kommunegruppe::name));
            KommunegruppeId only = request.kommunegruppe() == null
                    ? null
                    : finder.find(caller.kreds(), request.kommunegruppe()).id();
            return meetings
                    .between(caller.kreds(), YearOfMeetings.start(request.year()), YearOfMeetings.end(request.year()))
                    .stream()
                    .filter(meeting -> only == null || meeting.kommunegruppe().equals(only))
                    .map(meeting -> new Line(meeting, Objects.requireNonNull(names.get(meeting.kommunegruppe()))))
                    .toList();
        });
    }
}
