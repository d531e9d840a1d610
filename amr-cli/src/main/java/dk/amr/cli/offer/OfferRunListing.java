package dk.amr.cli.offer;

import dk.amr.cli.console.output.Listing;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run of offers for programs and for people: what it came to by reason, and by name where names were asked for. */
final class OfferRunListing {

    /** How many were treated alike, and why. */
    record Reason(Verdict verdict, @Nullable KommunegruppeName kommunegruppe, int count) {}

    private OfferRunListing() {}

    static Map<String, @Nullable Object> document(OfferRun run, boolean showNames) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("asOf", run.asOf());
        document.put("applied", run.isApplied());
        document.put("sent", run.sent());
        document.put("blocked", run.blocked());
        document.put("skipped", run.skipped());
        document.put("excluded", run.excluded());
        document.put("reasons", reasons(run).objects());
        if (showNames) {
            document.put("people", people(run).objects());
        }
        return document;
    }

    static Sentence summary(OfferRun run) {
        return run.isApplied()
                ? new Sentence(
                        "%d sendt, %d blokeret, %d sprunget over, %d ikke omfattet.".formatted(figures(run)),
                        "%d sent, %d blocked, %d skipped, %d excluded.".formatted(figures(run)))
                : new Sentence(
                        "%d ville blive sendt, %d blokeret, %d sprunget over, %d ikke omfattet. Intet er sendt."
                                .formatted(figures(run)),
                        "%d would be sent, %d blocked, %d skipped, %d excluded. Nothing was sent."
                                .formatted(figures(run)));
    }

    private static Object[] figures(OfferRun run) {
        return new Object[] {run.sent(), run.blocked(), run.skipped(), run.excluded()};
    }

    static Listing<Reason> reasons(OfferRun run) {
        Map<List<Object>, Reason> counted = new LinkedHashMap<>();
        for (OfferRun.Line line : run.lines()) {
            // where somebody must act, it matters in which kommunegruppe
            KommunegruppeName place = line.verdict() instanceof Verdict.Blocked ? line.kommunegruppe() : null;
            counted.merge(
                    Arrays.asList(word(line.verdict()).code(), code(line.verdict()), place),
                    new Reason(line.verdict(), place, 1),
                    (one, other) -> new Reason(one.verdict(), one.kommunegruppe(), one.count() + other.count()));
        }
        return new Listing<>("reasons", List.copyOf(counted.values()))
                .column("verdict", "Afgørelse", "Verdict", reason -> word(reason.verdict()))
                .column("reason", "Grund", "Reason", reason -> reason(reason.verdict()))
                .column("kommunegruppe", "Kommunegruppe", "Kommunegruppe", Reason::kommunegruppe)
                .column("count", "Antal", "Count", Reason::count);
    }

    static Listing<OfferRun.Line> people(OfferRun run) {
        return new Listing<>("people", run.lines())
                .column(
                        "name",
                        "Navn",
                        "Name",
                        line -> line.name() == null ? null : line.name().full())
                .column("kommunegruppe", "Kommunegruppe", "Kommunegruppe", OfferRun.Line::kommunegruppe)
                .column("verdict", "Afgørelse", "Verdict", line -> word(line.verdict()))
                .column("reason", "Grund", "Reason", line -> reason(line.verdict()));
    }

    private static Listing.Word word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Send send -> new Listing.Word("SEND", new Sentence("send", "send"));
            case Verdict.Blocked blocked -> new Listing.Word("BLOCKED", new Sentence("blokeret", "blocked"));
            case Verdict.Skipped skipped -> new Listing.Word("SKIPPED", new Sentence("sprunget over", "skipped"));
            case Verdict.Excluded excluded -> new Listing.Word("EXCLUDED", new Sentence("ikke omfattet", "excluded"));
        };
    }

    private static Listing.@Nullable Word reason(Verdict verdict) {
        String code = code(verdict);
        return verdict.reason().map(words -> new Listing.Word(code, words)).orElse(null);
    }

    private static String code(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Send send -> "";
            case Verdict.Blocked blocked -> blocked.obstacle().name();
            case Verdict.Skipped skipped -> skipped.cause().name();
            case Verdict.Excluded excluded -> excluded.ground().name();
        };
    }
}
