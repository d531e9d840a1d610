package dk.amr.cli.architecture.wrong.persistence.visit;

/** The statements about visits. */
public interface VisitSql {

    String visit();
}
