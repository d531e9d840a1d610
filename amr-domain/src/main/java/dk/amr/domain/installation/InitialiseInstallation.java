package dk.amr.domain.installation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.KredsRepository;
import java.time.Clock;

/** Makes an empty database into an installation with one kreds. Done once; it sends no mail. */
public final class InitialiseInstallation {

    public record Request(KredsName kreds, LoginName administrator) {}

    private final Gate gate;
    private final SchemaMaintenance schema;
    private final KredsRepository kredse;
    private final KredsFounder founder;
    private final Clock clock;

    public InitialiseInstallation(
            Gate gate, SchemaMaintenance schema, KredsRepository kredse, KredsFounder founder, Clock clock) {
        this.gate = gate;
        this.schema = schema;
        this.kredse = kredse;
        this.founder = founder;
        this.clock = clock;
    }

    public NewKreds initialise(Caller caller, Request request) {
        if (gate.admits(caller, UseCase.INITIALISE_INSTALLATION, Relation.OWN_KREDS)) {
            schema.migrate();
        }
        return gate.enter(caller, UseCase.INITIALISE_INSTALLATION, act -> {
            if (!kredse.all().isEmpty()) {
                throw new InstallationExistsAlready();
            }
            NewKreds founded = founder.found(request.kreds(), request.administrator(), clock.instant());
            act.concerns(Subject.Kind.KREDS, founded.kreds().id().value());
            return founded;
        });
    }
}
