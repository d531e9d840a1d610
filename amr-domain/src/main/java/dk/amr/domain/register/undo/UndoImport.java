package dk.amr.domain.register.undo;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kreds.KredsRepository;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes an import back in one transaction, whole or not at all: what it made is removed, and what it changed is as it
 * was before. Refused while anything is built on it; what counts as that, {@link ImportHistory#inTheWay} decides.
 */
public final class UndoImport {

    private static final int FEW = 5;

    /**
     * Which import, and how.
     *
     * @param number the number of the import; absent for the latest one
     * @param isTrial to tell what would be taken back and what stands in the way, and do nothing
     */
    public record Request(@Nullable Integer number, boolean isTrial) {}

    private final Gate gate;
    private final KredsRepository kredse;
    private final ImportHistory history;
    private final NamesInTheWay names;
    private final Restoring restoring;
    private final Clock clock;

    public UndoImport(
            Gate gate,
            KredsRepository kredse,
            ImportHistory history,
            NamesInTheWay names,
            Restoring restoring,
            Clock clock) {
        this.gate = gate;
        this.kredse = kredse;
        this.history = history;
        this.names = names;
        this.restoring = restoring;
        this.clock = clock;
    }

    /**
     * What was taken back, or on trial what would be, with what stands in the way. Refused: an import that is not there
     * ({@link UnknownImport}), was undone ({@link ImportIsUndoneAlready}), changed nothing
     * ({@link ImportChangedNothing}) or is too old ({@link ImportIsTooOld}); and, unless on trial, one that something
     * is built on ({@link ImportWasBuiltOn}).
     */
    public UndoReport undo(Caller caller, Request request) {
        return gate.enter(caller, UseCase.UNDO_IMPORT, act -> {
            kredse.hold(caller.kreds());
            ImportRecord record = wanted(caller, request).orElseThrow(UnknownImport::new);
            act.concerns(Subject.Kind.IMPORT, record.id().value());
            record.mustBeThereToUndo();
            List<InTheWay> obstacles = names.told(
                    caller.kreds(),
                    history.inTheWay(record.id(), FEW),
                    gate.admits(caller, UseCase.LIST_PEOPLE, Relation.OWN_KREDS));
            String figures =
                    "import=" + record.number() + " " + record.figures().told();
            if (request.isTrial()) {
                act.tells("preview " + figures + " obstacles=" + obstacles.size());
                return new UndoReport(record, obstacles, false);
            }
            if (!obstacles.isEmpty()) {
                throw new ImportWasBuiltOn(obstacles);
            }
            restoring.takeBack(caller.kreds(), record.id());
            history.undone(record.id(), clock.instant());
            act.tells(figures);
            return new UndoReport(record, obstacles, true);
        });
    }

    private Optional<ImportRecord> wanted(Caller caller, Request request) {
        return request.number() == null
                ? history.latest(caller.kreds(), 1).stream().findFirst()
                : history.find(caller.kreds(), request.number());
    }
}
