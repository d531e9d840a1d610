package dk.amr.domain.register;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import java.util.List;
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

    /** Hands the headings and then each line's cells to the writer; gives how many lines there were. */
    public int export(Caller caller, Consumer<List<String>> writer) {
        return gate.enter(caller, UseCase.EXPORT_REGISTER, act -> {
            RegisterSheet sheet = new RegisterSheet(caller.day());
            AtomicInteger lines = new AtomicInteger();
            writer.accept(RegisterSheet.headings());
            archive.read(caller.kreds(), line -> {
                writer.accept(sheet.cells(line));
                lines.incrementAndGet();
            });
            act.concerns(Subject.Kind.KREDS, caller.kreds().value());
            act.tells("lines=" + lines.get());
            return lines.get();
        });
    }
}
