package dk.amr.domain.register;

import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a whole file, as it is laid out, with the register, a batch at a time. Rows that are refused already are
 * left out, and those that it refuses join them.
 */
final class Comparison {

    private static final int BATCH = 500;
    private static final int SAME_NAMES = 200;

    private final RegisterStaging.Layout layout;
    private final Kreds kreds;
    private final LocalDate day;
    private final Ids ids;
    private final RemarkList refused;
    private final RemarkList warnings;
    private final RegisterBooks books;
    private final Totals totals = new Totals();

    Comparison(
            RegisterStaging.Layout layout,
            Kreds kreds,
            LocalDate day,
            Ids ids,
            RemarkList refused,
            RemarkList warnings,
            RegisterBooks books) {
        this.layout = layout;
        this.kreds = kreds;
        this.day = day;
        this.ids = ids;
        this.refused = refused;
        this.warnings = warnings;
        this.books = books;
    }

    /** Tells what the rows would do, and marks those that do something. */
    ImportReport compare(int rows) {
        compareWorkplaces();
        comparePeople();
        layout.rowsOfSameName(SAME_NAMES).forEach(row -> warnings.add(Remark.of(row, Oddity.SAME_NAME)));
        return new ImportReport(
                rows,
                totals.of(Totals.Thing.PERSONS),
                totals.of(Totals.Thing.WORKPLACES),
                totals.of(Totals.Thing.MANDATES),
                totals.of(Totals.Thing.MEMBERSHIPS),
                books.uncovered(kreds.id(), totals.municipalities),
                totals.newcomers,
                totals.changing,
                layout.linesMissing(day) + totals.unmatched.get(),
                gone(),
                totals.caveats(),
                warnings.toList(),
                refused.toList(),
                false);
    }

    /** The first that are missing: whole people, and then mandates of people whom the file holds. */
    private List<RegisterLine> gone() {
        Stream<RegisterLine> people =
                layout.peopleMissing(day, ImportReport.NAMED).stream().flatMap(this::lines);
        return Stream.concat(people, totals.gone.stream())
                .limit(ImportReport.NAMED)
                .toList();
    }

    private Stream<RegisterLine> lines(KnownPerson known) {
        List<Mandate> current = known.mandates().stream()
                .filter(each -> each.isRegistered() && !each.isOver(day))
                .toList();
        return current.isEmpty()
                ? Stream.of(new RegisterLine(known.person(), null, null, null))
                : books.lines(known.person(), current).stream();
    }

    private void compareWorkplaces() {
        List<WorkplaceGroup> batch = layout.workplaces(null, BATCH);
        while (!batch.isEmpty()) {
            List<WorkplaceReconciliation> done = batch.stream()
                    .flatMap(group -> group.without(refused).stream())
                    .map(group -> WorkplaceReconciliation.of(group, kreds.id(), day, ids))
                    .toList();
            done.forEach(this::count);
            layout.settleWorkplaces(done.stream()
                    .collect(Collectors.toMap(
                            WorkplaceReconciliation::key,
                            each -> each.workplace().id())));
            layout.markChanging(
                    done.stream()
                            .filter(each -> each.change() != Tally.Change.UNCHANGED)
                            .map(WorkplaceReconciliation::key)
                            .toList(),
                    List.of());
            batch = layout.workplaces(batch.getLast().key(), BATCH);
        }
    }

    private void comparePeople() {
        List<PersonGroup> batch = layout.people(null, BATCH);
        while (!batch.isEmpty()) {
            List<PersonReconciliation> done = batch.stream()
                    .map(group -> new PersonComparison(group, refused, kreds, day, ids).compare())
                    .toList();
            done.forEach(this::count);
            layout.settlePeople(done.stream()
                    .collect(Collectors.toMap(
                            PersonReconciliation::key, each -> each.person().id())));
            layout.markChanging(
                    List.of(),
                    done.stream()
                            .filter(PersonReconciliation::isChanging)
                            .map(PersonReconciliation::key)
                            .toList());
            batch = layout.people(batch.getLast().key(), BATCH);
        }
    }

    private void count(WorkplaceReconciliation each) {
        refused.addAll(each.refused());
        warnings.addAll(each.warnings());
        totals.add(Totals.Thing.WORKPLACES, Tally.of(each.change()));
        if (each.change() != Tally.Change.UNCHANGED) {
            totals.tell(() -> FieldChanges.of(each, day));
            totals.municipalities.add(each.workplace().municipalityOn(day));
        }
    }

    private void count(PersonReconciliation each) {
        refused.addAll(each.refused());
        warnings.addAll(each.warnings());
        totals.add(Totals.Thing.PERSONS, each.persons());
        totals.add(Totals.Thing.MEMBERSHIPS, each.memberships());
        totals.add(Totals.Thing.MANDATES, each.mandates());
        totals.tell(() -> FieldChanges.of(each));
        totals.welcome(each);
        totals.warn(each.caveats());
        totals.unmatched.addAndGet(each.unmatched().size());
        if (totals.gone.size() < ImportReport.NAMED) {
            totals.gone.addAll(books.lines(each.person(), each.unmatched()));
        }
    }
}
