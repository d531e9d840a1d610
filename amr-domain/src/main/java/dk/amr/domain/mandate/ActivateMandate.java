package dk.amr.domain.mandate;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Registers an election that was only reported; from its first day the mandate counts (R2.2). */
public final class ActivateMandate {

    /**
     * Which mandate.
     *
     * @param seen the version the change is made from; absent where nobody has looked before, as on the command line
     */
    public record Request(
            MandateFinder.Reference mandate, @Nullable Version seen) {}

    private final Gate gate;
    private final MandateFinder finder;
    private final MandateRepository mandates;

    public ActivateMandate(Gate gate, MandateFinder finder, MandateRepository mandates) {
        this.gate = gate;
        this.finder = finder;
        this.mandates = mandates;
    }

    public void activate(Caller caller, Request request) {
        gate.perform(
                caller, UseCase.ACTIVATE_MANDATE, () -> finder.relation(caller.kreds(), request.mandate()), act -> {
                    Mandate mandate = finder.findAwaited(caller.kreds(), request.mandate(), caller.day());
                    act.concerns(Subject.Kind.MANDATE, mandate.id().value());
                    mandate.version().mustBeIfSeen(request.seen());
                    mandates.save(mandate.activated());
                });
    }
}
