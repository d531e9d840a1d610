package dk.amr.domain.task;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tasks that participants' mandates bring when they run out or end (E1, E13). */
public final class ElectionTasks {

    /** So many days before and after its last day a mandate that runs out is asked about. */
    public static final int DAYS_AHEAD = 90;

    private final ParticipationRepository participations;
    private final Standings standings;
    private final MandateRepository mandates;
    private final PersonRepository people;
    private final WorkplaceRepository workplaces;

    public ElectionTasks(
            ParticipationRepository participations,
            Standings standings,
            MandateRepository mandates,
            PersonRepository people,
            WorkplaceRepository workplaces) {
        this.participations = participations;
        this.standings = standings;
        this.mandates = mandates;
        this.people = people;
        this.workplaces = workplaces;
    }

    List<Task> on(KredsId kreds, LocalDate day) {
        Set<PersonId> inside = standings.on(kreds, participations.ofKreds(kreds), day).entrySet().stream()
                .filter(place -> !place.getValue().isEnded())
                .map(place -> place.getKey().person())
                .collect(Collectors.toSet());
        List<Mandate> running = mandates.ofPeople(kreds, inside).values().stream()
                .flatMap(ofPerson -> ofPerson.stream().filter(mandate -> isToBeFollowed(mandate, ofPerson, day)))
                .filter(mandate -> !isLeft(mandate) || !hasSuccessor(kreds, mandate))
                .toList();
        Map<PersonId, PersonName> names =
                people.namesOf(kreds, running.stream().map(Mandate::person).collect(Collectors.toSet()));
        return running.stream().map(mandate -> task(kreds, mandate, names)).toList();
    }

    private static boolean isToBeFollowed(Mandate mandate, List<Mandate> ofPerson, LocalDate day) {
        LocalDate last = mandate.lastDay().orElse(LocalDate.MAX);
        return mandate.seat().role() == MandateRole.AMR
                && mandate.registration() == Registration.REGISTERED
                && !last.isAfter(day.plusDays(DAYS_AHEAD))
                && !last.isBefore(day.minusDays(DAYS_AHEAD))
                && !last.isBefore(mandate.startsOn())
                && (isLeft(mandate) ? day.isAfter(last) : endsByTerm(mandate))
                && ofPerson.stream().noneMatch(later -> later.continues(mandate));
    }

    /** Whether somebody is elected into the seat after whoever left it. */
    private boolean hasSuccessor(KredsId kreds, Mandate left) {
        LocalDate last = left.lastDay().orElseThrow();
        return mandates.ofWorkplace(kreds, left.seat().workplace()).stream()
                .anyMatch(other -> other.seat().isSameAs(left.seat())
                        && other.startsOn().isAfter(last)
                        && other.registration() != Registration.REJECTED);
    }

    private static boolean endsByTerm(Mandate mandate) {
        return mandate.ending() == null;
    }

    private static boolean isLeft(Mandate mandate) {
        return mandate.ending() != null && mandate.ending().reason() == EndReason.LEFT_WORKPLACE;
    }

    private Task task(KredsId kreds, Mandate mandate, Map<PersonId, PersonName> names) {
        return new Task(
                isLeft(mandate) ? TaskKind.BY_ELECTION : TaskKind.RE_ELECTION,
                mandate.id().value(),
                mandate.person(),
                names.get(mandate.person()),
                workplaces.get(kreds, mandate.seat().workplace()).name().value(),
                mandate.lastDay().orElseThrow());
    }
}
