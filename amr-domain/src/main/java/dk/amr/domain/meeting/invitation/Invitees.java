package dk.amr.domain.meeting.invitation;

import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        LocalDate onDay = meeting.slot().day();
        LocalDate asked = day.isAfter(onDay) ? onDay : day;
        List<Participation> places = participations.ofNetwork(meeting.kreds(), meeting.network());
        Map<Participation, Standing> now = standings.on(meeting.kreds(), places, asked);
        Map<Participation, Standing> then = asked.equals(onDay) ? now : standings.on(meeting.kreds(), places, onDay);
        return places.stream()
                .map(place -> new Invitee(
                        place.person(),
                        place.mandate(),
                        Objects.requireNonNull(now.get(place)),
                        Objects.requireNonNull(then.get(place))))
                .collect(Collectors.toMap(Invitee::person, each -> each, Invitees::better, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Whether the meeting is for that person. */
    public boolean isOneOf(NetworkMeeting meeting, PersonId person, LocalDate day) {
        return of(meeting, day).stream().anyMatch(each -> each.person().equals(person) && each.mayCome());
    }

    private static Invitee better(Invitee earlier, Invitee later) {
        return earlier.mayCome() && !later.mayCome() ? earlier : later;
    }
}
