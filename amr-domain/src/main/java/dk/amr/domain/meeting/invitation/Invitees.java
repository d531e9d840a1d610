package dk.amr.domain.meeting.invitation;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.participation.Courses;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells whom a meeting is for: those in the network, as the register says it on the day. */
public final class Invitees {

    private final ParticipationRepository participations;
    private final Standings standings;

    public Invitees(ParticipationRepository participations, Standings standings) {
        this.participations = participations;
        this.standings = standings;
    }

    /**
     * Everybody who is or was in the network of the meeting, once each. After the meeting they stand as on its day.
     */
    public List<Invitee> of(NetworkMeeting meeting, LocalDate day) {
        return of(meeting.kreds(), List.of(meeting), unused -> true, day).getOrDefault(meeting.id(), List.of());
    }

    /** As {@link #of}, for many meetings of a kreds by one reading of the register, and only for these people. */
    public Map<MeetingId, List<Invitee>> among(
            KredsId kreds, Collection<NetworkMeeting> meetings, Set<PersonId> people, LocalDate day) {
        return of(kreds, meetings, place -> people.contains(place.person()), day);
    }

    private Map<MeetingId, List<Invitee>> of(
            KredsId kreds, Collection<NetworkMeeting> meetings, Predicate<Participation> which, LocalDate day) {
        Set<NetworkId> networks = meetings.stream().map(NetworkMeeting::network).collect(Collectors.toSet());
        List<Participation> places = participations.ofNetworks(kreds, networks).stream()
                .filter(which)
                .toList();
        Courses courses = standings.courses(kreds, places);
        Map<NetworkId, List<Participation>> within =
                places.stream().collect(Collectors.groupingBy(Participation::network));
        return meetings.stream()
                .collect(Collectors.toMap(
                        NetworkMeeting::id,
                        meeting -> invitees(within.getOrDefault(meeting.network(), List.of()), courses, meeting, day)));
    }

    private static List<Invitee> invitees(
            List<Participation> places, Courses courses, NetworkMeeting meeting, LocalDate day) {
        LocalDate onDay = meeting.slot().day();
        LocalDate asked = day.isAfter(onDay) ? onDay : day;
        return places.stream()
                .map(place -> new Invitee(
                        place.person(),
                        place.mandate(),
                        courses.standing(place, asked),
                        courses.standing(place, onDay)))
                .collect(Collectors.toMap(Invitee::person, each -> each, Invitees::better, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Those who may come. */
    public Set<PersonId> welcome(NetworkMeeting meeting, LocalDate day) {
        return of(meeting, day).stream()
                .filter(Invitee::mayCome)
                .map(Invitee::person)
                .collect(Collectors.toSet());
    }

    /** Whether the meeting is for that person. */
    public boolean isOneOf(NetworkMeeting meeting, PersonId person, LocalDate day) {
        return of(meeting, day).stream().anyMatch(each -> each.person().equals(person) && each.mayCome());
    }

    private static Invitee better(Invitee earlier, Invitee later) {
        return earlier.mayCome() && !later.mayCome() ? earlier : later;
    }
}
