package dk.amr.domain.register;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.register.file.RegisterHeading;
import dk.amr.domain.register.undo.Figures;
import dk.amr.domain.register.undo.ImportFileName;
import dk.amr.domain.register.undo.ImportHistory;
import dk.amr.domain.register.undo.ImportId;
import dk.amr.domain.register.undo.ImportRecord;
import dk.amr.domain.shared.Ids;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Takes the union's register over from a file: lays the rows out, compares them with the register without keeping
 * anybody waiting, and then writes what is new and changed in one transaction, or nothing.
 */
public final class ImportRegister {

    /**
     * What to do with the file.
     *
     * @param name what the file is called, where that is known
     * @param dryRun only tells what would happen
     * @param partial takes over the rows that can be, though others are refused
     */
    public record Request(RegisterFile file, @Nullable ImportFileName name, boolean dryRun, boolean partial) {

        /** Of a file without a name. */
        public Request(RegisterFile file, boolean dryRun, boolean partial) {
            this(file, null, dryRun, partial);
        }
    }

    private final Gate gate;
    private final KredsRepository kredse;
    private final RegisterStaging staging;
    private final RegisterBooks books;
    private final ImportHistory history;
    private final Ids ids;
    private final Clock clock;

    public ImportRegister(
            Gate gate,
            KredsRepository kredse,
            RegisterStaging staging,
            RegisterBooks books,
            ImportHistory history,
            Ids ids,
            Clock clock) {
        this.gate = gate;
        this.kredse = kredse;
        this.staging = staging;
        this.books = books;
        this.history = history;
        this.ids = ids;
        this.clock = clock;
    }

    public ImportReport importFile(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.IMPORT_REGISTER);
        Kreds kreds = kredse.get(caller.kreds());
        RemarkList refused = new RemarkList();
        try (RegisterStaging.Layout layout = staging.begin(kreds.id())) {
            ImportReport report = shown(caller, compare(caller, request, kreds, layout, refused));
            if (!report.refused().isEmpty() && !request.partial()) {
                return report;
            }
            return gate.enter(caller, UseCase.IMPORT_REGISTER, act -> {
                act.concerns(Subject.Kind.KREDS, kreds.id().value());
                act.tells((request.dryRun() ? "preview rows=" : "rows=") + report.rows());
                if (request.dryRun()) {
                    return report;
                }
                kredse.hold(kreds.id());
                takeOver(caller, request, kreds, layout, refused);
                return report.asApplied();
            });
        }
    }

    private void takeOver(
            Caller caller, Request request, Kreds kreds, RegisterStaging.Layout layout, RemarkList refused) {
        ImportId id = new ImportId(ids.next());
        history.begin(new ImportRecord(
                id,
                kreds.id(),
                history.nextNumber(kreds.id()),
                clock.instant(),
                caller.account(),
                request.name(),
                Figures.NONE,
                true,
                null));
        Recording recording = new Recording(history, id);
        new Takeover(layout, refused, kreds, caller.day(), ids, books, recording).write();
        history.complete(id, recording.figures());
    }

    private ImportReport shown(Caller caller, ImportReport report) {
        return gate.admits(caller, UseCase.LIST_PEOPLE, Relation.OWN_KREDS) ? report : report.withoutNames();
    }

    private ImportReport compare(
            Caller caller, Request request, Kreds kreds, RegisterStaging.Layout layout, RemarkList refused) {
        RemarkList warnings = new RemarkList();
        RegisterHeading heading = new RegisterHeading(request.file().headings());
        int rows = new LayingOut(layout, caller.day(), refused, warnings).layOut(request.file(), heading);
        layout.complete();
        int before;
        ImportReport report;
        do {
            // a row refused on account of its person must not have told of its workplace, and the other way round
            before = refused.rows();
            report = new Comparison(layout, kreds, caller.day(), ids, refused, warnings.copy(), books).compare(rows);
        } while (refused.rows() > before);
        return report.inWordsOf(heading);
    }
}
