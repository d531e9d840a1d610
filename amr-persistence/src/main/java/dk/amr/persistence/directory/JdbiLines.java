package dk.amr.persistence.directory;

import com.google.inject.Inject;
import dk.amr.domain.directory.KommunegruppeLine;
import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.directory.PersonLine;
import dk.amr.domain.directory.WorkplaceLine;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MunicipalityMap;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceRepository;
import dk.amr.persistence.SqlObjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Fills the lines of lists with what the repositories know, a page at a time. */
final class JdbiLines {

    private final Jdbi jdbi;
    private final PersonRepository people;
    private final WorkplaceRepository workplaces;
    private final MandateRepository mandates;
    private final KommunegruppeRepository groups;

    @Inject
    JdbiLines(
            Jdbi jdbi,
            PersonRepository people,
            WorkplaceRepository workplaces,
            MandateRepository mandates,
            KommunegruppeRepository groups) {
        this.jdbi = jdbi;
        this.people = people;
        this.workplaces = workplaces;
        this.mandates = mandates;
        this.groups = groups;
    }

    List<PersonLine> people(KredsId kreds, List<FoundRow> found, LocalDate day) {
        List<PersonId> ids = found.stream().map(FoundRow::person).toList();
        Map<PersonId, Person> known = byId(kreds, ids);
        Map<PersonId, List<Mandate>> held = mandates.ofPeople(kreds, ids);
        List<Mandate> current = held.values().stream()
                .flatMap(List::stream)
                .filter(mandate -> !mandate.isOver(day))
                .toList();
        Set<PersonId> members =
                found.stream().filter(FoundRow::isMember).map(FoundRow::person).collect(Collectors.toSet());
        Map<PersonId, List<MandateLine>> lines = lines(kreds, current, known, members, day).stream()
                .collect(Collectors.groupingBy(line -> line.mandate().person()));
        return found.stream()
                .map(row -> line(known, row, lines.getOrDefault(row.person(), List.of())))
                .toList();
    }

    private static PersonLine line(Map<PersonId, Person> known, FoundRow row, List<MandateLine> lines) {
        Person person = Objects.requireNonNull(known.get(row.person()));
        return new PersonLine(
                person.id(), person.name(), person.memberNumber(), row.isMember(), person.contact(), lines);
    }

    List<MandateLine> mandates(KredsId kreds, List<MandatePlaceRow> places, LocalDate day) {
        Map<MandateId, Mandate> known =
                mandates
                        .findAll(
                                kreds,
                                places.stream().map(MandatePlaceRow::mandate).toList())
                        .stream()
                        .collect(Collectors.toMap(Mandate::id, mandate -> mandate));
        List<Mandate> ordered = places.stream()
                .flatMap(place -> Optional.ofNullable(known.get(place.mandate())).stream())
                .toList();
        List<PersonId> ids = ordered.stream().map(Mandate::person).distinct().toList();
        return lines(kreds, ordered, byId(kreds, ids), membersAmong(kreds, ids, day), day);
    }

    private List<MandateLine> lines(
            KredsId kreds, List<Mandate> ordered, Map<PersonId, Person> known, Set<PersonId> members, LocalDate day) {
        MunicipalityMap map = new MunicipalityMap(groups.ofKreds(kreds));
        Map<WorkplaceId, Workplace> places = places(
                kreds,
                ordered.stream().map(mandate -> mandate.seat().workplace()).toList());
        return ordered.stream()
                .map(mandate -> {
                    Workplace place =
                            Objects.requireNonNull(places.get(mandate.seat().workplace()));
                    MunicipalityCode municipality = place.municipalityOn(day);
                    return new MandateLine(
                            mandate,
                            Objects.requireNonNull(known.get(mandate.person())).name(),
                            place.name(),
                            municipality,
                            map.covering(municipality, day)
                                    .map(Kommunegruppe::name)
                                    .orElse(null),
                            members.contains(mandate.person()));
                })
                .toList();
    }

    List<KommunegruppeLine> kommunegrupper(KredsId kreds, Map<UUID, GroupFigureRow> figures) {
        return groups.ofKreds(kreds).stream()
                .map(group -> {
                    UUID id = group.id().value();
                    GroupFigureRow row = figures.getOrDefault(id, new GroupFigureRow(id, 0, 0, 0));
                    return new KommunegruppeLine(group, row.workplaces(), row.amrs(), row.trs());
                })
                .toList();
    }

    List<WorkplaceLine> workplaces(KredsId kreds, List<PlaceFigureRow> rows, LocalDate day) {
        Map<WorkplaceId, Workplace> places = places(
                kreds, rows.stream().map(row -> new WorkplaceId(row.id())).toList());
        return rows.stream()
                .map(row -> {
                    Workplace place = Objects.requireNonNull(places.get(new WorkplaceId(row.id())));
                    return new WorkplaceLine(
                            place.id(), place.name(), place.municipalityOn(day), place.staffing(), row.amrs());
                })
                .toList();
    }

    private Set<PersonId> membersAmong(KredsId kreds, List<PersonId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<UUID> values = ids.stream().map(PersonId::value).toList();
        return SqlObjects.of(jdbi, PeopleSql.class).membersAmong(kreds.value(), day, values).stream()
                .filter(FoundRow::isMember)
                .map(FoundRow::person)
                .collect(Collectors.toSet());
    }

    private Map<PersonId, Person> byId(KredsId kreds, List<PersonId> ids) {
        return people.findAll(kreds, ids).stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    private Map<WorkplaceId, Workplace> places(KredsId kreds, List<WorkplaceId> ids) {
        return workplaces.findAll(kreds, Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(Workplace::id, place -> place));
    }
}
