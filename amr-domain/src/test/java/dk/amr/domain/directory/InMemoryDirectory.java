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
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Page;
import dk.amr.domain.workplace.InMemoryWorkplaceRepository;
import dk.amr.domain.workplace.Workplace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        List<PersonLine> lines =
                matching(kreds, query, today).stream().map(today::line).toList();
        List<PersonLine> ordered = InOrder.of(query.order(), lines);
        int from = ordered.stream()
                        .map(line -> line.id().value().toString())
                        .toList()
                        .indexOf(query.cursor())
                + 1;
        List<PersonLine> shown =
                ordered.stream().skip(from).limit(query.limit()).toList();
        boolean isLast = from + shown.size() >= ordered.size();
        return new Page<>(shown, isLast ? null : shown.getLast().id().value().toString());
    }

    @Override
    public int countPeople(KredsId kreds, PeopleQuery query, LocalDate day) {
        return Math.min(
                PeopleQuery.MOST_COUNTED, matching(kreds, query, on(kreds, day)).size());
    }

    @Override
    public Page<WorkplaceLine> workplaces(KredsId kreds, WorkplaceQuery query, LocalDate day) {
        DayInMemory today = on(kreds, day);
        Page<Workplace> page = page(matching(kreds, query), InMemoryDirectory::place, query.limit(), query.cursor());
        return new Page<>(page.items().stream().map(today::line).toList(), page.next());
    }

    @Override
    public int countWorkplaces(KredsId kreds, WorkplaceQuery query) {
        return Math.min(PeopleQuery.MOST_COUNTED, matching(kreds, query).size());
    }

    private List<Workplace> matching(KredsId kreds, WorkplaceQuery query) {
        return workplaces.ofKreds(kreds).stream()
                .filter(workplace ->
                        SoughtWords.match(query.words(), workplace.name().value()))
                .sorted(Comparator.comparing(InMemoryDirectory::place))
                .toList();
    }

    private static String place(Workplace workplace) {
        return Danish.sortKey(workplace.name().value()) + "\u0000"
                + workplace.id().value();
    }

    @Override
    public Page<MandateLine> mandates(KredsId kreds, MandateQuery query, LocalDate day) {
        DayInMemory today = on(kreds, day);
        Function<Mandate, String> place = mandate -> place(today, mandate);
        List<Mandate> found = mandates.ofKreds(kreds).stream()
                .filter(mandate -> query.role() == null || mandate.seat().role() == query.role())
                .filter(mandate -> query.person() == null || mandate.person().equals(query.person()))
                .filter(mandate -> !query.currentOnly() || today.isNotOver(mandate))
                .sorted(Comparator.comparing(place))
                .toList();
        Page<Mandate> page = page(found, place, query.limit(), query.cursor());
        return new Page<>(page.items().stream().map(today::line).toList(), page.next());
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

    private static <T> Page<T> page(List<T> all, Function<T, String> place, int limit, @Nullable String cursor) {
        List<T> rest = all.stream()
                .filter(each -> cursor == null || place.apply(each).compareTo(cursor) > 0)
                .toList();
        List<T> shown = rest.stream().limit(limit).toList();
        return new Page<>(shown, rest.size() > limit ? place.apply(shown.getLast()) : null);
    }

    private DayInMemory on(KredsId kreds, LocalDate day) {
        return new DayInMemory(
                kredse.get(kreds), day, people, workplaces, mandates, new MunicipalityMap(groups.ofKreds(kreds)));
    }
}
