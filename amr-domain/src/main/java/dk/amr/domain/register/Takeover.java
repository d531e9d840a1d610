package dk.amr.domain.register;

import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what the marked rows change, comparing them once more with the register as it is now that nobody else writes.
 * Of a refused row nothing is written.
 */
final class Takeover {

    private static final int BATCH = 500;

    private final RegisterStaging.Layout layout;
    private final RemarkList refused;
    private final Kreds kreds;
    private final LocalDate day;
    private final Ids ids;
    private final RegisterBooks books;
    private final Recording recording;

    Takeover(
            RegisterStaging.Layout layout,
            RemarkList refused,
            Kreds kreds,
            LocalDate day,
            Ids ids,
            RegisterBooks books,
            Recording recording) {
        this.layout = layout;
        this.refused = refused;
        this.kreds = kreds;
        this.day = day;
        this.ids = ids;
        this.books = books;
        this.recording = recording;
    }

    void write() {
        writeWorkplaces();
        writePeople();
    }

    private void writeWorkplaces() {
        List<WorkplaceGroup> batch = layout.changingWorkplaces(null, BATCH);
        while (!batch.isEmpty()) {
            List<WorkplaceReconciliation> done = batch.stream()
                    .flatMap(group -> group.without(refused).stream())
                    .map(group -> WorkplaceReconciliation.of(group, kreds.id(), day, ids))
                    .toList();
            recording.kommunegrupper(done.stream()
                    .map(each -> each.workplace().municipalityOn(day))
                    .distinct()
                    .flatMap(municipality -> books.cover(kreds.id(), municipality).stream())
                    .toList());
            // somebody else may have entered a workplace since: then theirs is the one that the rows are about
            layout.settleWorkplaces(done.stream()
                    .collect(Collectors.toMap(
                            WorkplaceReconciliation::key,
                            each -> each.workplace().id())));
            List<WorkplaceReconciliation> changed = done.stream()
                    .filter(each -> each.change() != Tally.Change.UNCHANGED)
                    .toList();
            books.saveWorkplaces(
                    changed.stream().map(WorkplaceReconciliation::workplace).toList());
            recording.workplaces(changed);
            batch = layout.changingWorkplaces(batch.getLast().key(), BATCH);
        }
    }

    private void writePeople() {
        List<PersonGroup> batch = layout.changingPeople(null, BATCH);
        while (!batch.isEmpty()) {
            List<PersonReconciliation> changed = batch.stream()
                    .map(group -> new PersonComparison(group, refused, kreds, day, ids).compare())
                    .filter(PersonReconciliation::isChanging)
                    .toList();
            books.savePeople(changed);
            recording.people(changed);
            batch = layout.changingPeople(batch.getLast().key(), BATCH);
        }
    }
}
