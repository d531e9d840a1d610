package dk.amr.domain.shared;

import java.util.Locale;

/** Turns the name of a rule's class into the stable word that scripts and pages know it by. */
final class RuleName {

    private RuleName() {}

    static String of(Class<?> rule) {
        return rule.getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
