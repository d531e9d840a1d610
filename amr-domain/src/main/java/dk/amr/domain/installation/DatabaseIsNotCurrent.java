package dk.amr.domain.installation;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** The program works over a database in the shape it needs, and changes that shape only when it is told to. */
public final class DatabaseIsNotCurrent extends RuleBroken {

    DatabaseIsNotCurrent() {
        super(new Sentence(
                "Databasen er ikke ført ajour til denne udgave. Kør: amr db migrate",
                "The database is not current for this version. Run: amr db migrate"));
    }
}
