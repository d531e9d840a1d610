package dk.amr.domain.mandate;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Notes that the holder of a mandate is away for long, from a day on (R7, E15). */
public final class PauseMandate {

    /**
     * Which mandate, and the day.
     *
     * @param seen the version the change is made from; absent where nobody has looked before, as on the command line
     */
    public record Request(
            MandateFinder.Reference mandate,
            LocalDate day,
            @Nullable Version seen) {}

    private final Gate gate;
    private final MandateFinder finder;
    private final MandateRepository mandates;

    public PauseMandate(Gate gate, MandateFinder finder, MandateRepository mandates) {
        this.gate = gate;
        this.finder = finder;
        this.mandates = mandates;
    }

    public void pause(Caller caller, Request request) {
        gate.perform(caller, UseCase.PAUSE_MANDATE, () -> finder.relation(caller.kreds(), request.mandate()), act -> {
            Mandate mandate = finder.find(caller.kreds(), request.mandate(), caller.day());
            act.concerns(Subject.Kind.MANDATE, mandate.id().value());
            mandate.version().mustBeIfSeen(request.seen());
            mandates.save(mandate.pausedFrom(request.day()));
        });
    }
}
