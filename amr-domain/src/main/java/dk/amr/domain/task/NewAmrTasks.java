package dk.amr.domain.task;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.FirstYear;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.promise.Prospect;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tasks that a newly reported AMR brings: the offer and the welcome package (SC1). */
public final class NewAmrTasks {

    private static final int DAYS_TO_WELCOME = 30;
    private static final int STILL_NEW_AFTER_DAYS = 90;

    private final MandateRepository mandates;
    private final PersonRepository people;
    private final KommunegruppeRepository groups;
    private final NetworkRepository networks;
    private final TaskNotes notes;

    public NewAmrTasks(
            MandateRepository mandates,
            PersonRepository people,
            KommunegruppeRepository groups,
            NetworkRepository networks,
            TaskNotes notes) {
        this.mandates = mandates;
        this.people = people;
        this.groups = groups;
        this.networks = networks;
        this.notes = notes;
    }

    List<Task> among(List<Prospect> prospects, KredsId kreds, LocalDate day) {
        List<Prospect> eligible =
                prospects.stream().filter(Prospect::isEligible).toList();
        Map<PersonId, Person> whose =
                people.findAll(kreds, eligible.stream().map(Prospect::person).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Person::id, person -> person));
        Map<PersonId, List<Mandate>> held = mandates.ofPeople(kreds, whose.keySet());
        Map<KommunegruppeId, Kommunegruppe> places =
                groups.ofKreds(kreds).stream().collect(Collectors.toMap(Kommunegruppe::id, group -> group));
        Map<KommunegruppeId, LocalDate> firstDays = networks.ofKreds(kreds).stream()
                .filter(network -> network.isActive(day))
                .collect(Collectors.toMap(
                        Network::kommunegruppe, network -> network.period().from()));
        Set<UUID> welcomed = notes.done(kreds, TaskKind.WELCOME_PACKAGE);
        return eligible.stream()
                .flatMap(prospect -> {
                    Person person = Objects.requireNonNull(whose.get(prospect.person()));
                    String place = Objects.requireNonNull(places.get(prospect.kommunegruppe()))
                            .name()
                            .value();
                    List<Mandate> all = held.getOrDefault(person.id(), List.of());
                    Mandate mandate = all.stream()
                            .filter(each -> each.id().equals(prospect.mandate()))
                            .findFirst()
                            .orElseThrow();
                    return Stream.concat(
                            offer(prospect, mandate, person, place, firstDays.get(prospect.kommunegruppe())).stream(),
                            welcome(mandate, all, person, place, day).stream()
                                    .filter(task -> !welcomed.contains(task.about())));
                })
                .toList();
    }

    private static Optional<Task> offer(
            Prospect prospect, Mandate mandate, Person person, String place, @Nullable LocalDate networkFrom) {
        boolean isDue = prospect.verdict() instanceof Verdict.Send || prospect.verdict() instanceof Verdict.Blocked;
        LocalDate due = reportedOn(mandate).plusDays(Offer.DAYS_TO_OFFER);
        return isDue
                ? Optional.of(new Task(
                        TaskKind.OFFER_DUE,
                        mandate.id().value(),
                        person.id(),
                        person.name(),
                        place,
                        due,
                        prospect.verdict() instanceof Verdict.Blocked blocked ? blocked.obstacle() : null,
                        networkFrom != null && due.isBefore(networkFrom),
                        false))
                : Optional.empty();
    }

    private static Optional<Task> welcome(
            Mandate mandate, List<Mandate> ofPerson, Person person, String place, LocalDate day) {
        LocalDate reported = mandate.election().reportedOn();
        boolean isNew = reported != null
                && FirstYear.isFirst(mandate, ofPerson)
                && !day.isBefore(reported)
                && !day.isAfter(reported.plusDays(STILL_NEW_AFTER_DAYS));
        return isNew
                ? Optional.of(task(
                        TaskKind.WELCOME_PACKAGE,
                        mandate,
                        person,
                        place,
                        reportedOn(mandate).plusDays(DAYS_TO_WELCOME)))
                : Optional.empty();
    }

    private static Task task(TaskKind kind, Mandate mandate, Person person, String place, LocalDate due) {
        return new Task(kind, mandate.id().value(), person.id(), person.name(), place, due);
    }

    private static LocalDate reportedOn(Mandate mandate) {
        LocalDate reported = mandate.election().reportedOn();
        return reported == null ? mandate.startsOn() : reported;
    }
}
