package dk.amr.domain.mandate;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Enters a re-election: a new mandate in the same seat, never a later end of the old one (R5, S108). */
public final class RenewMandate {

    /**
     * Which mandate the new one follows, and the election; without a first day it begins when that one is over.
     *
     * @param seen the version the change is made from; absent where nobody has looked before, as on the command line
     */
    public record Request(
            MandateFinder.Reference mandate,
            NewElection election,
            @Nullable Version seen) {}

    private final Gate gate;
    private final MandateFinder finder;
    private final MandateRepository mandates;
    private final Ids ids;

    public RenewMandate(Gate gate, MandateFinder finder, MandateRepository mandates, Ids ids) {
        this.gate = gate;
        this.finder = finder;
        this.mandates = mandates;
        this.ids = ids;
    }

    public Mandate renew(Caller caller, Request request) {
        return gate.enter(
                caller, UseCase.RENEW_MANDATE, () -> finder.relation(caller.kreds(), request.mandate()), act -> {
                    Mandate mandate = finder.find(caller.kreds(), request.mandate(), caller.day());
                    act.concerns(Subject.Kind.MANDATE, mandate.id().value());
                    mandate.version().mustBeIfSeen(request.seen());
                    mandate.registration().mustBe(Registration.REGISTERED);
                    Mandate next = request.election()
                            .after(
                                    mandate,
                                    new MandateId(ids.next()),
                                    mandate.seat(),
                                    ElectionKind.RE_ELECTION,
                                    caller.day());
                    mandates.save(next);
                    return next;
                });
    }
}
