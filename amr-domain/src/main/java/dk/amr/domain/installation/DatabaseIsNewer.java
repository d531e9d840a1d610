package dk.amr.domain.installation;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A newer version of the program has changed the database in ways that this one does not know. */
public final class DatabaseIsNewer extends RuleBroken {

    DatabaseIsNewer() {
        super(
                new Sentence(
                        "Databasen hører til en nyere udgave af amr end denne. Kør kommandoen med den nyeste udgave.",
                        "The database belongs to a newer version of amr than this one. Run the command with the newest version."));
    }
}
