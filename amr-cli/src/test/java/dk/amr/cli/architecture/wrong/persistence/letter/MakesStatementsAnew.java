package dk.amr.cli.architecture.wrong.persistence.letter;

import dk.amr.cli.architecture.wrong.persistence.visit.VisitSql;
import org.jdbi.v3.core.Jdbi;

/** Has its statements put together for every call. */
public record MakesStatementsAnew(Jdbi jdbi) {

    VisitSql visits() {
        return jdbi.onDemand(VisitSql.class);
    }
}
