package dk.amr.web.offer;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.person.PersonName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a run of offers did, or would do, for scripts; {@code people} is empty where names were not asked for. */
record OfferRunView(
        LocalDate asOf,
        boolean isApplied,
        int sent,
        int blocked,
        int skipped,
        int excluded,
        List<ReasonView> reasons,
        List<PersonView> people) {

    /** How many there are of one reason. */
    record ReasonView(
            String verdict, String reason, @Nullable String kommunegruppe, int count) {}

    /** An AMR, by name, and what the run does; {@code reason} is null for an offer that is sent. */
    record PersonView(
            UUID person,
            String name,
            @Nullable String kommunegruppe,
            String verdict,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "PersonView[" + person + "]";
        }
    }

    public OfferRunView {
        reasons = List.copyOf(reasons);
        people = List.copyOf(people);
    }

    static OfferRunView from(OfferRun run) {
        return new OfferRunView(
                run.asOf(),
                run.isApplied(),
                run.sent(),
                run.blocked(),
                run.skipped(),
                run.excluded(),
                reasons(run),
                run.lines().stream().flatMap(OfferRunView::person).toList());
    }

    /** What is blocked is counted for each kommunegruppe, for there it is put in order. */
    private static List<ReasonView> reasons(OfferRun run) {
        Map<ReasonView, Integer> counts = new LinkedHashMap<>();
        run.lines().stream()
                .filter(line -> !(line.verdict() instanceof Verdict.Send))
                .map(line -> new ReasonView(
                        verdict(line),
                        Objects.requireNonNull(reason(line)),
                        line.verdict() instanceof Verdict.Blocked ? group(line) : null,
                        0))
                .forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new ReasonView(
                        each.getKey().verdict(),
                        each.getKey().reason(),
                        each.getKey().kommunegruppe(),
                        each.getValue()))
                .toList();
    }

    private static Stream<PersonView> person(OfferRun.Line line) {
        PersonName name = line.name();
        return name == null
                ? Stream.of()
                : Stream.of(
                        new PersonView(line.person().value(), name.full(), group(line), verdict(line), reason(line)));
    }

    private static String verdict(OfferRun.Line line) {
        return switch (line.verdict()) {
            case Verdict.Send send -> "SEND";
            case Verdict.Blocked blocked -> "BLOCKED";
            case Verdict.Skipped skipped -> "SKIPPED";
            case Verdict.Excluded excluded -> "EXCLUDED";
        };
    }

    private static @Nullable String reason(OfferRun.Line line) {
        return switch (line.verdict()) {
            case Verdict.Send send -> null;
            case Verdict.Blocked blocked -> blocked.obstacle().name();
            case Verdict.Skipped skipped -> skipped.cause().name();
            case Verdict.Excluded excluded -> excluded.ground().name();
        };
    }

    private static @Nullable String group(OfferRun.Line line) {
        return Optional.ofNullable(line.kommunegruppe())
                .map(KommunegruppeName::value)
                .orElse(null);
    }
}
