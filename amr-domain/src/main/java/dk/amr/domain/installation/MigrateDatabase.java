package dk.amr.domain.installation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** Brings the database to the shape this version needs. */
public final class MigrateDatabase {

    private final Gate gate;
    private final SchemaMaintenance schema;

    public MigrateDatabase(Gate gate, SchemaMaintenance schema) {
        this.gate = gate;
        this.schema = schema;
    }

    /** Gives how many changes were made. */
    public int migrate(Caller caller) {
        return gate.enter(caller, UseCase.MIGRATE_DATABASE, act -> schema.migrate());
    }
}
