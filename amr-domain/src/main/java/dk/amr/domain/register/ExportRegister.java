package dk.amr.domain.register;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.register.file.RegisterColumn;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Hands out the register as a file that can be read in again; protected contacts are left blank (E18). */
public final class ExportRegister {

    private final Gate gate;
    private final RegisterArchive archive;

    public ExportRegister(Gate gate, RegisterArchive archive) {
        this.gate = gate;
        this.archive = archive;
    }

    /**
     * Hands the headings and then each line's cells to the writer, of those columns alone; gives how many lines there
     * were. With all columns it can be read in again.
     */
    public int export(Caller caller, Set<RegisterColumn> columns, Consumer<List<String>> writer) {
        return gate.enter(caller, UseCase.EXPORT_REGISTER, act -> {
            RegisterSheet sheet = new RegisterSheet(caller.day(), columns);
            AtomicInteger lines = new AtomicInteger();
            writer.accept(sheet.chosenHeadings());
            archive.read(caller.kreds(), line -> {
                writer.accept(sheet.cells(line));
                lines.incrementAndGet();
            });
            act.concerns(Subject.Kind.KREDS, caller.kreds().value());
            boolean isWhole = columns.size() == RegisterColumn.values().length;
            act.tells("lines=" + lines.get() + (isWhole ? "" : " columns=" + columns.size()));
            return lines.get();
        });
    }
}
