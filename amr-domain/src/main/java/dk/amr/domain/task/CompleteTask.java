package dk.amr.domain.task;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRepository;
import java.util.UUID;

/** Ticks off a task that does not go away by itself: that the welcome package of a new AMR was sent. */
public final class CompleteTask {

    public record Request(TaskKind kind, UUID about) {}

    private final Gate gate;
    private final MandateRepository mandates;
    private final TaskNotes notes;

    public CompleteTask(Gate gate, MandateRepository mandates, TaskNotes notes) {
        this.gate = gate;
        this.mandates = mandates;
        this.notes = notes;
    }

    public void complete(Caller caller, Request request) {
        gate.perform(caller, UseCase.COMPLETE_TASK, act -> {
            if (request.kind() != TaskKind.WELCOME_PACKAGE) {
                throw new TaskGoesAwayByItself();
            }
            MandateId mandate =
                    mandates.get(caller.kreds(), new MandateId(request.about())).id();
            act.concerns(Subject.Kind.MANDATE, mandate.value());
            notes.markDone(caller.kreds(), request.kind(), mandate.value(), caller.day());
        });
    }
}
