package dk.amr.cli.architecture.wrong.persistence.letter;

import org.jdbi.v3.sqlobject.config.KeyColumn;

/** Tells by an annotation what nobody heeds. */
public interface ConfiguresItsStatements {

    @KeyColumn("id")
    String letters();
}
