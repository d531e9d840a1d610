package dk.amr.domain.installation.backup;

import java.util.List;
import java.util.Optional;

/**
 * How a database was replaced.
 *
 * @param knewWhoGetsIn whether the former database could tell who may still get in
 * @param differences accounts that were not the same in the two
 * @param former the file that the former database lies in, where there is one
 */
public record Replaced(boolean knewWhoGetsIn, List<AccountDifference> differences, Optional<String> former) {

    /** In what an account of the restored database is another than it was in the former. */
    public enum Kind {
        /** It was disabled, or given an earlier last day, another password or a second step, since; that was kept. */
        KEPT_AS_IT_WAS,
        /** Its roles are those of the backup again. */
        ROLES_ARE_BACK,
        /** It was added since, and is gone. */
        IS_GONE
    }

    /** The name that somebody signs in by, and what is different; it is shown and never logged. */
    public record AccountDifference(String login, Kind kind) {

        @Override
        public String toString() {
            return "AccountDifference[" + kind + "]";
        }
    }

    public Replaced {
        differences = List.copyOf(differences);
    }
}
