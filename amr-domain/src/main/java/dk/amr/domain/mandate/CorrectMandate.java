package dk.amr.domain.mandate;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Puts right what was entered wrongly of an election or a term; what follows from it moves with it. */
public final class CorrectMandate {

    /**
     * Which mandate, and what is to be put right.
     *
     * @param seen the version the change is made from; absent where nobody has looked before, as on the command line
     */
    public record Request(
            MandateFinder.Reference mandate,
            Correction correction,
            @Nullable Version seen) {}

    private final Gate gate;
    private final MandateFinder finder;
    private final MandateRepository mandates;

    public CorrectMandate(Gate gate, MandateFinder finder, MandateRepository mandates) {
        this.gate = gate;
        this.finder = finder;
        this.mandates = mandates;
    }

    public void correct(Caller caller, Request request) {
        gate.perform(caller, UseCase.CORRECT_MANDATE, () -> finder.relation(caller.kreds(), request.mandate()), act -> {
            Mandate mandate = finder.findAny(caller.kreds(), request.mandate(), caller.day());
            act.concerns(Subject.Kind.MANDATE, mandate.id().value());
            mandate.version().mustBeIfSeen(request.seen());
            mandates.save(mandate.corrected(request.correction()));
        });
    }
}
