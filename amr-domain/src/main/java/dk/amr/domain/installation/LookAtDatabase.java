package dk.amr.domain.installation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** Tells where the database stands. */
public final class LookAtDatabase {

    private final Gate gate;
    private final SchemaMaintenance schema;

    public LookAtDatabase(Gate gate, SchemaMaintenance schema) {
        this.gate = gate;
        this.schema = schema;
    }

    public SchemaMaintenance.Status look(Caller caller) {
        return gate.enter(caller, UseCase.LOOK_AT_DATABASE, act -> schema.status());
    }
}
