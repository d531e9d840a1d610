package dk.amr.domain.directory;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MunicipalityMap;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.mandate.InMemoryMandateRepository;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.InMemoryPersonRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Page;
import dk.amr.domain.workplace.InMemoryWorkplaceRepository;
import dk.amr.domain.workplace.Workplace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks things up in a register in memory. */
public final class InMemoryDirectory implements Directory {

    private final KredsRepository kredse;
    private final InMemoryPersonRepository people;
    private final InMemoryWorkplaceRepository workplaces;
    private final InMemoryMandateRepository mandates;
    private final KommunegruppeRepository groups;

    public InMemoryDirectory(
            KredsRepository kredse,
            InMemoryPersonRepository people,
            InMemoryWorkplaceRepository workplaces,
            InMemoryMandateRepository mandates,
            KommunegruppeRepository groups) {
        this.kredse = kredse;
        this.people = people;
        this.workplaces = workplaces;
        this.mandates = mandates;
        this.groups = groups;
    }

    @Override
    public Page<PersonLine> people(KredsId kreds, PeopleQuery query, LocalDate day) {
        DayInMemory today = on(kreds, day);
        Set<PersonId> matching =
                matching(kreds, query, today).stream().map(Person::id).collect(Collectors.toSet());
        List<PersonLine> everybody = people.ofKreds(kreds).stream()
                .sorted(DayInMemory.BY_NAME)
                .map(today::line)
                .toList();
        Function<PersonLine, String> place = line -> line.id().value().toString();
        List<PersonLine> left = Page.after(query.cursor(), InOrder.of(query.order(), everybody), place).stream()
                .filter(line -> matching.contains(line.id()))
                .toList();
        return Page.first(query.limit(), left, place);
    }

    @Override
    public int countPeople(KredsId kreds, PeopleQuery query, LocalDate day) {
        return Math.min(
                PeopleQuery.MOST_COUNTED, matching(kreds, query, on(kreds, day)).size());
    }

    @Override
    public Page<WorkplaceLine> workplaces(KredsId kreds, WorkplaceQuery query, LocalDate day) {
        DayInMemory today = on(kreds, day);
        Function<Workplace, String> place = workplace -> workplace.id().value().toString();
        List<Workplace> all = workplaces.ofKreds(kreds).stream()
                .sorted(Comparator.comparing(InMemoryDirectory::place))
                .toList();
        List<Workplace> left = Page.after(query.cursor(), all, place).stream()
                .filter(workplace -> matches(query, workplace))
                .toList();
        return Page.first(query.limit(), left, place)
                .with(shown -> shown.stream().map(today::line).toList());
    }

    @Override
    public int countWorkplaces(KredsId kreds, WorkplaceQuery query) {
        return (int) workplaces.ofKreds(kreds).stream()
                .filter(workplace -> matches(query, workplace))
                .limit(PeopleQuery.MOST_COUNTED)
                .count();
    }

    private static boolean matches(WorkplaceQuery query, Workplace workplace) {
        return SoughtWords.match(query.words(), workplace.name().value());
    }

    private static String place(Workplace workplace) {
        return Danish.sortKey(workplace.name().value()) + "\u0000"
                + workplace.id().value();
    }

    @Override
    public Page<MandateLine> mandates(KredsId kreds, MandateQuery query, LocalDate day) {
        DayInMemory today = on(kreds, day);
        Function<Mandate, String> place = mandate -> mandate.id().value().toString();
        List<Mandate> all = mandates.ofKreds(kreds).stream()
                .sorted(Comparator.comparing(mandate -> place(today, mandate)))
                .toList();
        List<Mandate> left = Page.after(query.cursor(), all, place).stream()
                .filter(mandate -> query.role() == null || mandate.seat().role() == query.role())
                .filter(mandate -> query.person() == null || mandate.person().equals(query.person()))
                .filter(mandate -> !query.currentOnly() || today.isNotOver(mandate))
                .toList();
        return Page.first(query.limit(), left, place)
                .with(shown -> shown.stream().map(today::line).toList());
    }

    @Override
    public List<KommunegruppeLine> kommunegrupper(KredsId kreds, LocalDate day) {
        return groups.ofKreds(kreds).stream()
                .map(group -> new KommunegruppeLine(
                        group,
                        workplacesIn(kreds, group.id(), day).size(),
                        count(kreds, group, day, Set.of(MandateRole.AMR)),
                        count(kreds, group, day, Set.of(MandateRole.TR, MandateRole.FTR))))
                .toList();
    }

    @Override
    public List<WorkplaceLine> workplacesIn(KredsId kreds, KommunegruppeId group, LocalDate day) {
        DayInMemory today = on(kreds, day);
        return workplaces.ofKreds(kreds).stream()
                .filter(workplace -> today.isIn(group, workplace))
                .sorted(Comparator.comparing(
                        workplace -> Danish.sortKey(workplace.name().value())))
                .map(today::line)
                .toList();
    }

    @Override
    public List<MandateLine> representativesIn(KredsId kreds, KommunegruppeId group, LocalDate day) {
        DayInMemory today = on(kreds, day);
        return mandates.ofKreds(kreds).stream()
                .filter(mandate -> mandate.seat().role().isRepresentative() && mandate.isActive(day))
                .filter(mandate -> today.isIn(group, today.workplaceOf(mandate)))
                .sorted(Comparator.comparing(mandate -> place(today, mandate)))
                .map(today::line)
                .toList();
    }

    private int count(KredsId kreds, Kommunegruppe group, LocalDate day, Set<MandateRole> roles) {
        return (int) representativesIn(kreds, group.id(), day).stream()
                .filter(line -> roles.contains(line.mandate().seat().role()))
                .count();
    }

    private List<Person> matching(KredsId kreds, PeopleQuery query, DayInMemory today) {
        PeopleMatch match = new PeopleMatch(today, query);
        return people.ofKreds(kreds).stream()
                .filter(match::includes)
                .sorted(DayInMemory.BY_NAME)
                .toList();
    }

    private static String place(DayInMemory today, Mandate mandate) {
        return DayInMemory.place(today.holder(mandate)) + "\u0000" + mandate.startsOn() + "\u0000"
                + mandate.id().value();
    }

    private DayInMemory on(KredsId kreds, LocalDate day) {
        return new DayInMemory(
                kredse.get(kreds), day, people, workplaces, mandates, new MunicipalityMap(groups.ofKreds(kreds)));
    }
}
