package dk.amr.domain.directory;

import dk.amr.domain.shared.Danish;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** People in the order that is asked for, in memory. */
final class InOrder {

    private InOrder() {}

    /** The lines, which come by name. */
    static List<PersonLine> of(PeopleOrder order, List<PersonLine> byName) {
        return switch (order.by()) {
            case NAME -> order.isBackwards() ? byName.reversed() : byName;
            case WORKPLACE ->
                by(
                        byName,
                        order,
                        line -> Optional.of(Danish.sortKey(line.workplace().value())));
            case KOMMUNEGRUPPE ->
                by(
                        byName,
                        order,
                        line -> Optional.ofNullable(line.kommunegruppe()).map(name -> Danish.sortKey(name.value())));
            case LAST_DAY -> by(byName, order, line -> line.mandate().lastDay().map(LocalDate::toString));
        };
    }

    private static List<PersonLine> by(
            List<PersonLine> lines, PeopleOrder order, Function<MandateLine, Optional<String>> key) {
        Comparator<String> way = order.isBackwards() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return lines.stream()
                .sorted(Comparator.comparing(line -> first(line, key).orElse(null), Comparator.nullsLast(way)))
                .toList();
    }

    private static Optional<String> first(PersonLine line, Function<MandateLine, Optional<String>> key) {
        Stream<String> keys = line.mandates().stream().flatMap(mandate -> key.apply(mandate).stream());
        return keys.min(Comparator.naturalOrder());
    }
}
