package dk.amr.domain.task;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ticked-off tasks in memory. */
public final class InMemoryTaskNotes implements TaskNotes, Remembering {

    private record Note(KredsId kreds, TaskKind kind, UUID about) {}

    private final Shelf<Note, LocalDate> notes = new Shelf<>();

    @Override
    public Set<UUID> done(KredsId kreds, TaskKind kind) {
        return notes.keys()
                .filter(note -> note.kreds().equals(kreds) && note.kind() == kind)
                .map(Note::about)
                .collect(Collectors.toSet());
    }

    @Override
    public void markDone(KredsId kreds, TaskKind kind, UUID about, LocalDate day) {
        notes.put(new Note(kreds, kind, about), day);
    }

    @Override
    public Runnable memory() {
        return notes.memory();
    }
}
