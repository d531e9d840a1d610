package dk.amr.persistence.directory;

import com.google.inject.Inject;
import dk.amr.domain.directory.Directory;
import dk.amr.domain.directory.KommunegruppeLine;
import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.directory.MandateQuery;
import dk.amr.domain.directory.PeopleOrder;
import dk.amr.domain.directory.PeopleQuery;
import dk.amr.domain.directory.PersonLine;
import dk.amr.domain.directory.WorkplaceLine;
import dk.amr.domain.directory.WorkplaceQuery;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Page;
import dk.amr.persistence.SqlObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

final class JdbiDirectory implements Directory {

    private final PeopleSql people;
    private final MandateListSql mandateLists;
    private final GroupSql groups;
    private final PlaceSql places;
    private final JdbiLines lines;

    @Inject
    JdbiDirectory(Jdbi jdbi, JdbiLines lines) {
        this.people = SqlObjects.of(jdbi, PeopleSql.class);
        this.mandateLists = SqlObjects.of(jdbi, MandateListSql.class);
        this.groups = SqlObjects.of(jdbi, GroupSql.class);
        this.places = SqlObjects.of(jdbi, PlaceSql.class);
        this.lines = lines;
    }

    @Override
    public Page<PersonLine> people(KredsId kreds, PeopleQuery query, LocalDate day) {
        return Page.first(
                        query.limit(), found(kreds, query, day), row -> row.id().toString())
                .with(shown -> lines.people(kreds, shown, day));
    }

    private List<FoundRow> found(KredsId kreds, PeopleQuery query, LocalDate day) {
        return query.order().by() == PeopleOrder.By.NAME ? byName(kreds, query, day) : byMandate(kreds, query, day);
    }

    private List<FoundRow> byName(KredsId kreds, PeopleQuery query, LocalDate day) {
        PeopleOrder order = query.order();
        PeoplePlaceRow place = place(query.cursor(), id -> people.placeByName(kreds.value(), id))
                .orElse(order.isBackwards() ? PeoplePlaceRow.BEYOND_THE_LAST : PeoplePlaceRow.BEFORE_THE_FIRST);
        return people.byName(
                PeopleOrderSql.later(order),
                PeopleOrderSql.direction(order),
                PeopleFilter.of(kreds, query, day),
                place,
                query.limit() + 1);
    }

    /** Those who stand by a mandate, and when there are no more of them the others by name. */
    private List<FoundRow> byMandate(KredsId kreds, PeopleQuery query, LocalDate day) {
        PeopleOrder order = query.order();
        PeopleFilter filter = PeopleFilter.of(kreds, query, day);
        String key = PeopleOrderSql.key(order);
        String holding = PeopleOrderSql.holding(order);
        int wanted = query.limit() + 1;
        Optional<PeoplePlaceRow> place =
                place(query.cursor(), id -> people.placeByMandate(key, holding, kreds.value(), id, day));
        if (place.isPresent() && place.get().isAmongThoseWithoutMandate()) {
            return people.withoutMandate(holding, filter, place.get(), wanted);
        }
        List<FoundRow> found = new ArrayList<>(people.byMandate(
                key,
                holding,
                PeopleOrderSql.later(order),
                PeopleOrderSql.direction(order),
                filter,
                place.orElse(PeoplePlaceRow.BEFORE_THE_FIRST),
                wanted));
        if (found.size() < wanted) {
            found.addAll(
                    people.withoutMandate(holding, filter, PeoplePlaceRow.BEFORE_THE_FIRST, wanted - found.size()));
        }
        return found;
    }

    @Override
    public int countPeople(KredsId kreds, PeopleQuery query, LocalDate day) {
        return people.count(PeopleFilter.of(kreds, query, day), PeopleQuery.MOST_COUNTED);
    }

    @Override
    public Page<WorkplaceLine> workplaces(KredsId kreds, WorkplaceQuery query, LocalDate day) {
        Optional<String> after = place(query.cursor(), id -> places.sortKey(kreds.value(), id));
        List<PlaceFigureRow> found = places.page(
                PeopleFilter.ofWords(kreds, query.words(), day),
                after.orElse(""),
                query.cursor() == null ? MandatePlaceRow.LEAST : Page.idIn(query.cursor()),
                query.limit() + 1);
        return Page.first(query.limit(), found, row -> row.id().toString())
                .with(shown -> lines.workplaces(kreds, shown, day));
    }

    @Override
    public int countWorkplaces(KredsId kreds, WorkplaceQuery query) {
        return places.count(PeopleFilter.ofWords(kreds, query.words(), LocalDate.EPOCH), PeopleQuery.MOST_COUNTED);
    }

    @Override
    public Page<MandateLine> mandates(KredsId kreds, MandateQuery query, LocalDate day) {
        MandatePlaceRow after = place(query.cursor(), id -> mandateLists.place(kreds.value(), id))
                .orElse(MandatePlaceRow.BEFORE_ALL);
        List<MandatePlaceRow> found = mandateLists.page(
                kreds.value(),
                query.role() == null ? null : query.role().name(),
                query.person() == null ? 1 : 0,
                query.person() == null ? MandatePlaceRow.LEAST : query.person().value(),
                query.currentOnly() ? 1 : 0,
                day,
                after.sortKey(),
                after.personId(),
                after.startsOn(),
                after.id(),
                query.limit() + 1);
        return Page.first(query.limit(), found, row -> row.id().toString())
                .with(shown -> lines.mandates(kreds, shown, day));
    }

    @Override
    public List<KommunegruppeLine> kommunegrupper(KredsId kreds, LocalDate day) {
        Map<UUID, GroupFigureRow> figures =
                groups.figures(kreds.value(), day).stream().collect(Collectors.toMap(GroupFigureRow::id, row -> row));
        return lines.kommunegrupper(kreds, figures);
    }

    @Override
    public List<WorkplaceLine> workplacesIn(KredsId kreds, KommunegruppeId group, LocalDate day) {
        return lines.workplaces(kreds, groups.workplaces(kreds.value(), group.value(), day), day);
    }

    @Override
    public List<MandateLine> representativesIn(KredsId kreds, KommunegruppeId group, LocalDate day) {
        return lines.mandates(kreds, mandateLists.representativesIn(kreds.value(), group.value(), day), day);
    }

    /** Where the page before ended, by the id that stands there; absent for the first page. */
    private static <T> Optional<T> place(@Nullable String cursor, Function<UUID, Optional<T>> find) {
        return Optional.ofNullable(cursor)
                .map(told -> find.apply(Page.idIn(told)).orElseThrow(Page::unknownPlace));
    }
}
