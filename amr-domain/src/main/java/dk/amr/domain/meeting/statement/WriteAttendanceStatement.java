package dk.amr.domain.meeting.statement;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.look.NetworkNames;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.shared.Danish;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes out the network meetings that somebody has been to, for the person to show (S23). */
public final class WriteAttendanceStatement {

    private final Gate gate;
    private final PersonFinder people;
    private final OwnNetwork own;
    private final KredsRepository kredse;
    private final NetworkNames names;
    private final AttendanceRepository attendance;
    private final MeetingRepository meetings;
    private final MandateRepository mandates;

    public WriteAttendanceStatement(
            Gate gate,
            PersonFinder people,
            OwnNetwork own,
            KredsRepository kredse,
            NetworkNames names,
            AttendanceRepository attendance,
            MeetingRepository meetings,
            MandateRepository mandates) {
        this.gate = gate;
        this.people = people;
        this.own = own;
        this.kredse = kredse;
        this.names = names;
        this.attendance = attendance;
        this.meetings = meetings;
        this.mandates = mandates;
    }

    /**
     * The meetings held up to the caller's business day of the person by id, member number, address or name. Refused
     * for somebody who never was an AMR ({@link StatementIsForAnAmr}).
     */
    public AttendanceStatement write(Caller caller, String person) {
        return gate.enter(
                caller, UseCase.WRITE_ATTENDANCE_STATEMENT, () -> own.relation(caller, people, person), act -> {
                    Person found = people.find(caller.kreds(), person);
                    act.concerns(Subject.Kind.PERSON, found.id().value());
                    if (!wasAmr(found)) {
                        throw new StatementIsForAnAmr();
                    }
                    return new AttendanceStatement(
                            found.name(),
                            kredse.get(caller.kreds()).name(),
                            caller.day(),
                            networks(found, caller.day()));
                });
    }

    private boolean wasAmr(Person person) {
        return mandates.ofPerson(person.kreds(), person.id()).stream()
                .anyMatch(mandate -> mandate.seat().role() == MandateRole.AMR);
    }

    private List<AttendanceStatement.OfNetwork> networks(Person person, LocalDate day) {
        Map<NetworkId, KommunegruppeName> named = names.of(person.kreds());
        Map<MeetingId, Presence> presence = attendance.ofPerson(person.kreds(), person.id()).stream()
                .collect(Collectors.toMap(Attendance::meeting, Attendance::presence));
        Map<NetworkId, List<NetworkMeeting>> held = presence.keySet().stream()
                .flatMap(id -> meetings.find(person.kreds(), id).stream())
                .filter(meeting -> meeting.progress().status().isHeld()
                        && !meeting.slot().day().isAfter(day))
                .sorted(Comparator.comparing(meeting -> meeting.slot().start()))
                .collect(Collectors.groupingBy(NetworkMeeting::network));
        return held.entrySet().stream()
                .map(each -> new AttendanceStatement.OfNetwork(
                        Objects.requireNonNull(named.get(each.getKey())),
                        each.getValue().stream()
                                .map(meeting -> line(meeting, Objects.requireNonNull(presence.get(meeting.id()))))
                                .toList()))
                .sorted(Comparator.comparing((AttendanceStatement.OfNetwork each) ->
                                Danish.sortKey(each.network().value()))
                        .thenComparing(each -> each.meetings().getFirst().day()))
                .toList();
    }

    private static AttendanceStatement.Line line(NetworkMeeting meeting, Presence presence) {
        return new AttendanceStatement.Line(
                meeting.slot().day(),
                meeting.agenda().themes().stream().map(Theme::title).toList(),
                presence,
                presence == Presence.PRESENT ? meeting.slot().minutes() : null);
    }
}
