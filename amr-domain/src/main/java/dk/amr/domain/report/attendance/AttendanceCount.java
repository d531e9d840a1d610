package dk.amr.domain.report.attendance;

import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.report.SmallCells;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was counted of one network's meetings, or of several networks'.
 *
 * @param people on whom the figures stand, once each
 */
record AttendanceCount(
        int meetings, Set<PersonId> people, int invited, int present, Map<RegretReason, Integer> regrets, int noShow)
        implements SmallCells.Figures<AttendanceCount> {

    AttendanceCount {
        people = Set.copyOf(people);
        regrets = Map.copyOf(regrets);
    }

    static AttendanceCount none() {
        return new AttendanceCount(0, Set.of(), 0, 0, Map.of(), 0);
    }

    /** Counts those who hold an invitation, and those who came without one that still held. */
    static AttendanceCount of(int meetings, Collection<Invitation> invitations, Collection<Attendance> attendance) {
        Set<List<UUID>> base = Stream.concat(
                        invitations.stream()
                                .filter(each -> !each.isWithdrawn())
                                .map(each -> place(each.meeting(), each.person())),
                        attendance.stream()
                                .filter(each -> each.presence().isThere())
                                .map(each -> place(each.meeting(), each.person())))
                .collect(Collectors.toSet());
        List<Attendance> counted = attendance.stream()
                .filter(each -> base.contains(place(each.meeting(), each.person())))
                .toList();
        return new AttendanceCount(
                meetings,
                base.stream().map(each -> new PersonId(each.getLast())).collect(Collectors.toSet()),
                base.size(),
                (int) counted.stream().filter(each -> each.presence().isThere()).count(),
                counted.stream()
                        .filter(each -> each.reason() != null)
                        .collect(Collectors.toMap(
                                each -> Objects.requireNonNull(each.reason()), each -> 1, Integer::sum)),
                (int) counted.stream()
                        .filter(each -> each.presence() == Presence.NO_SHOW)
                        .count());
    }

    private static List<UUID> place(MeetingId meeting, PersonId person) {
        return List.of(meeting.value(), person.value());
    }

    @Override
    public int base() {
        return people.size();
    }

    @Override
    public AttendanceCount with(AttendanceCount other) {
        return new AttendanceCount(
                meetings + other.meetings,
                Stream.concat(people.stream(), other.people.stream()).collect(Collectors.toSet()),
                invited + other.invited,
                present + other.present,
                Stream.of(RegretReason.values())
                        .collect(Collectors.toMap(each -> each, each -> because(each) + other.because(each))),
                noShow + other.noShow);
    }

    int because(RegretReason reason) {
        return regrets.getOrDefault(reason, 0);
    }

    /** Whether no reason is that of so few that it tells about somebody; reasons are sensitive as such (P13). */
    boolean reasonsAreShowable() {
        return Stream.of(RegretReason.values()).allMatch(each -> SmallCells.isShowable(because(each)));
    }

    /** The row with every figure. */
    AttendanceReport.Row row(String name) {
        return row(name, true);
    }

    AttendanceReport.Row row(String name, boolean showsReasons) {
        Map<RegretReason, Integer> reasons = new EnumMap<>(RegretReason.class);
        for (RegretReason each : RegretReason.values()) {
            reasons.put(each, because(each));
        }
        return new AttendanceReport.Row(
                name,
                meetings,
                invited,
                present,
                showsReasons ? reasons : null,
                noShow,
                showsReasons ? because(RegretReason.NO_LEADER_SUPPORT) : null);
    }

    /** The row without the figures, for they stand on too few. */
    AttendanceReport.Row hidden(String name) {
        return new AttendanceReport.Row(name, meetings, null, null, null, null, null);
    }
}
