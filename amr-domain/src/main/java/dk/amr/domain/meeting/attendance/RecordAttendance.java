package dk.amr.domain.meeting.attendance;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.evaluation.EvaluationPost;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.kommunegruppe.MeetingIsYetToCome;
import dk.amr.domain.meeting.planning.Predecessors;
import dk.amr.domain.meeting.sharing.invite.SharedPost;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records who came. The first row makes the meeting held, for which the kommunegruppemøde before it must have been
 * held (S36) and everybody present must have acknowledged the ground rules (P6); the facilitator can record that they
 * were acknowledged aloud at the table. Those present are asked, once and when it is over, for a short evaluation, and
 * get their link to what is shared where notes are kept (D12).
 */
public final class RecordAttendance {

    /**
     * Who came.
     *
     * @param meeting its id, or network and day
     * @param reason why it need not matter that the kommunegruppemøde was not held; empty where it was
     */
    public record Request(String meeting, List<Entry> entries, Note reason) {

        public Request {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One person.
     *
     * @param person an id, a member number, an e-mail address or a full name
     * @param reason why the person does not come, for regrets; absent otherwise
     * @param acknowledgesAloud whether the ground rules were acknowledged at the table (P6)
     * @param seen the version of the row the change is made from; absent where nobody has looked before
     */
    public record Entry(
            String person,
            Presence presence,
            @Nullable RegretReason reason,
            boolean acknowledgesAloud,
            @Nullable Version seen) {

        @Override
        public String toString() {
            return "Entry[" + presence + "]";
        }
    }

    private final Gate gate;
    private final MeetingFinder finder;
    private final MeetingRepository meetings;
    private final Predecessors predecessors;
    private final PersonFinder people;
    private final Table table;
    private final AttendanceRepository attendance;
    private final EvaluationPost evaluations;
    private final SharedPost shared;

    public RecordAttendance(
            Gate gate,
            MeetingFinder finder,
            MeetingRepository meetings,
            Predecessors predecessors,
            PersonFinder people,
            Table table,
            AttendanceRepository attendance,
            EvaluationPost evaluations,
            SharedPost shared) {
        this.gate = gate;
        this.finder = finder;
        this.meetings = meetings;
        this.predecessors = predecessors;
        this.people = people;
        this.table = table;
        this.attendance = attendance;
        this.evaluations = evaluations;
        this.shared = shared;
    }

    public void record(Caller caller, Request request) {
        gate.perform(caller, UseCase.RECORD_ATTENDANCE, () -> finder.relation(caller, request.meeting()), act -> {
            MeetingId id = finder.find(caller.kreds(), request.meeting()).id();
            act.concerns(Subject.Kind.MEETING, id.value());
            act.tells("rows=" + request.entries().size());
            meetings.awaitTurn(caller.kreds(), id);
            NetworkMeeting meeting = held(meetings.get(caller.kreds(), id), caller.day(), request.reason());
            List<Attendance> rows = rows(meeting, request.entries(), caller.day());
            attendance.saveAll(rows);
            table.letGo(meeting, recorded(meeting), caller.day());
            List<PersonId> present = rows.stream()
                    .filter(row -> row.presence().isThere())
                    .map(Attendance::person)
                    .toList();
            evaluations.ask(meeting, present, caller.day());
            shared.offer(meeting, present, caller.day());
        });
    }

    private Set<PersonId> recorded(NetworkMeeting meeting) {
        return attendance.ofMeeting(meeting).stream().map(Attendance::person).collect(Collectors.toSet());
    }

    private NetworkMeeting held(NetworkMeeting meeting, LocalDate day, Note reason) {
        meeting.mustBeOpen(day);
        if (meeting.progress().status() == MeetingStatus.PLANNED) {
            throw new NobodyIsInvitedYet();
        }
        if (day.isBefore(meeting.slot().day())) {
            throw new MeetingIsYetToCome();
        }
        NetworkMeeting explained = reason.isEmpty() ? meeting : meeting.explained(reason);
        boolean isAfterOneNotHeld =
                predecessors.of(meeting).filter(before -> !before.isHeld()).isPresent();
        if (isAfterOneNotHeld && !explained.precedence().isExplained()) {
            throw new PredecessorIsNotHeld();
        }
        NetworkMeeting held = explained.held(day);
        if (!held.equals(meeting)) {
            meetings.save(held);
        }
        return held;
    }

    private List<Attendance> rows(NetworkMeeting meeting, List<Entry> entries, LocalDate day) {
        Map<PersonId, Attendance> known =
                attendance.ofMeeting(meeting).stream().collect(Collectors.toMap(Attendance::person, each -> each));
        Map<PersonId, Entry> entered = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entered.put(people.find(meeting.kreds(), entry.person()).id(), entry) != null) {
                throw new InvalidValue(
                        "person-stands-twice",
                        new Sentence(
                                "Den samme person står der to gange. Giv hver person ét udfald.",
                                "The same person stands there twice. Give each person one outcome."));
            }
        }
        table.seat(
                meeting,
                entered.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> place(each.getValue()))),
                day);
        return entered.entrySet().stream()
                .map(each -> row(meeting, each.getKey(), each.getValue(), known.get(each.getKey()), day))
                .toList();
    }

    private static Table.Place place(Entry entry) {
        return new Table.Place(entry.presence().isThere(), entry.acknowledgesAloud());
    }

    private static Attendance row(
            NetworkMeeting meeting, PersonId person, Entry entry, @Nullable Attendance before, LocalDate day) {
        Version version = before == null ? Version.NEW : before.version();
        version.mustBeIfSeen(entry.seen());
        return new Attendance(meeting.kreds(), meeting.id(), person, entry.presence(), entry.reason(), day, version);
    }
}
