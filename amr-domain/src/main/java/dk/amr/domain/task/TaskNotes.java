package dk.amr.domain.task;

import dk.amr.domain.kreds.KredsId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Where it is noted which tasks were ticked off by hand. */
public interface TaskNotes {

    /** The ids of what such tasks were about. */
    Set<UUID> done(KredsId kreds, TaskKind kind);

    /** Notes that the task is done; a second time changes nothing. */
    void markDone(KredsId kreds, TaskKind kind, UUID about, LocalDate day);
}
