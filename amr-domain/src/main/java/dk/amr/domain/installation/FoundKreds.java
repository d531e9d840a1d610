package dk.amr.domain.installation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.kreds.KredsName;
import java.time.Clock;

/** Adds a kreds to the installation (D22). Nothing of one kreds is visible in another. */
public final class FoundKreds {

    public record Request(KredsName kreds, LoginName administrator) {}

    private final Gate gate;
    private final KredsFounder founder;
    private final Clock clock;

    public FoundKreds(Gate gate, KredsFounder founder, Clock clock) {
        this.gate = gate;
        this.founder = founder;
        this.clock = clock;
    }

    public NewKreds found(Caller caller, Request request) {
        return gate.enter(caller, UseCase.FOUND_KREDS, act -> {
            NewKreds founded = founder.found(request.kreds(), request.administrator(), clock.instant());
            act.concerns(Subject.Kind.KREDS, founded.kreds().id().value());
            return founded;
        });
    }
}
