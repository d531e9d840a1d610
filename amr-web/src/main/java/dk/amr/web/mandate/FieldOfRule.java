package dk.amr.web.mandate;

import java.util.HashMap;
import java.util.Map;

/** Which field of a form a broken rule is told beside. */
final class FieldOfRule {

    /** In the forms with one day, the last or the first of something. */
    static final Map<String, String> OF_A_DAY = Map.of(
            "term-is-over-by-then", "on",
            "mandate-ends-before-it-starts", "on",
            "only-an-active-mandate-is-paused", "on",
            "only-a-paused-mandate-is-resumed", "on");

    /** In the forms about an election and its term. */
    static final Map<String, String> OF_AN_ELECTION = Map.ofEntries(
            Map.entry("unknown-workplace", "workplace"),
            Map.entry("workplace-is-ambiguous", "workplace"),
            Map.entry("transfer-is-to-the-same-seat", "workplace"),
            Map.entry("term-needs-agreement", "agreement"),
            Map.entry("term-is-too-long", "months"),
            Map.entry("term-is-too-short", "months"),
            Map.entry("term-is-out-of-range", "months"),
            Map.entry("amr-needs-a-term", "months"),
            Map.entry("mandate-starts-before-election", "elected"),
            Map.entry("mandate-ends-before-it-starts", "from"),
            Map.entry("mandates-overlap", "from"),
            Map.entry("earlier-mandate-runs-on", "from"),
            Map.entry("term-ends-before-it-starts", "until"));

    /** In the form of a move, which is about both. */
    static final Map<String, String> OF_A_TRANSFER = both();

    private FieldOfRule() {}

    private static Map<String, String> both() {
        Map<String, String> both = new HashMap<>(OF_AN_ELECTION);
        both.putAll(OF_A_DAY);
        return Map.copyOf(both);
    }
}
