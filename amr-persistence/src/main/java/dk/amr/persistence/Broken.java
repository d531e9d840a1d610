package dk.amr.persistence;

import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/**
 * Turns a constraint that the database would not break into the rule it guards. Constraints bear the same name in both
 * databases; SQLite tells a unique one by its columns, so it is named after the table and the last of them.
 */
public final class Broken {

    private final Map<String, Supplier<? extends Refusal>> rules = new LinkedHashMap<>();

    private Broken() {}

    /** The rule that is broken when the named constraint is. */
    public static Broken constraint(String name, Supplier<? extends Refusal> rule) {
        return new Broken().or(name, rule);
    }

    /** A row of the table that is kept as new while it is there already: somebody else was faster. */
    public static Broken newAgain(String table) {
        return constraint(table + "_pkey", ChangedMeanwhile::new).or("failed: " + table + "_id", ChangedMeanwhile::new);
    }

    /** As {@link #constraint}, for one more. */
    public Broken or(String name, Supplier<? extends Refusal> rule) {
        rules.put(name, rule);
        return this;
    }

    /** Does the work; a broken constraint becomes the refusal. */
    public <T> T guard(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException failure) {
            String message = String.valueOf(failure.getMessage()).replace('.', '_');
            for (Map.Entry<String, Supplier<? extends Refusal>> rule : rules.entrySet()) {
                if (message.contains(rule.getKey())) {
                    throw rule.getValue().get();
                }
            }
            throw failure;
        }
    }
}
