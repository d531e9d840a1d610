package dk.amr.domain.meeting.leave;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Seat;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.WorkplaceId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the leaders who may be written to about a participant: those of the workplace, or of the unit, of the mandate
 * as AMR, with an e-mail address, and no members, for a member's own address is never used for mail to a leader (E5).
 */
public final class Leaders {

    private final ParticipationRepository participations;
    private final MandateRepository mandates;
    private final PersonRepository people;

    public Leaders(ParticipationRepository participations, MandateRepository mandates, PersonRepository people) {
        this.participations = participations;
        this.mandates = mandates;
        this.people = people;
    }

    /** Whether anybody may be written to about that participant on the day. */
    public boolean areKnown(NetworkMeeting meeting, PersonId participant, LocalDate day) {
        return !of(meeting, participant, day).isEmpty();
    }

    /** Those of that participant on the day, the nearest first: of the unit before the workplace as a whole. */
    List<Person> of(NetworkMeeting meeting, PersonId participant, LocalDate day) {
        return seat(meeting, participant, day).stream()
                .flatMap(seat -> mandates.ofWorkplace(meeting.kreds(), seat.workplace()).stream()
                        .filter(each -> leads(each, seat, day) && !each.person().equals(participant))
                        .sorted(Comparator.comparing(
                                (Mandate each) -> each.seat().unitKey().isEmpty())))
                .map(each -> people.get(meeting.kreds(), each.person()))
                .filter(leader -> leader.contact().email() != null && !isMember(leader, day))
                .toList();
    }

    /** The seat as AMR at the workplace for which the person is in the network, or else the latest one. */
    private Optional<Seat> seat(NetworkMeeting meeting, PersonId participant, LocalDate day) {
        Set<MandateId> accepted = participations.ofPerson(meeting.kreds(), participant).stream()
                .filter(place -> place.network().equals(meeting.network()))
                .map(Participation::mandate)
                .collect(Collectors.toSet());
        Set<WorkplaceId> places = mandates.findAll(meeting.kreds(), accepted).stream()
                .map(each -> each.seat().workplace())
                .collect(Collectors.toSet());
        return mandates.ofPerson(meeting.kreds(), participant).stream()
                .filter(each -> each.seat().role() == MandateRole.AMR && !each.isOver(day))
                .map(Mandate::seat)
                .min(Comparator.comparing(seat -> !places.contains(seat.workplace())));
    }

    private static boolean leads(Mandate mandate, Seat seat, LocalDate day) {
        String unit = mandate.seat().unitKey();
        return mandate.seat().role() == MandateRole.LEADER
                && mandate.isActive(day)
                && (unit.isEmpty() || unit.equals(seat.unitKey()));
    }

    private boolean isMember(Person leader, LocalDate day) {
        return people.membershipsOf(leader.id()).stream()
                .anyMatch(each -> each.period().includes(day));
    }
}
