package dk.amr.domain.register;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about several rows.
 *
 * @param rows their numbers, in the order of the file; 0 stands for the file as a whole
 * @param column the heading of the column, as the file and the register call it, where one can be named
 */
public record RemarkGroup(List<Integer> rows, @Nullable String column, Sentence sentence) {

    private static final int NAMED = 10;

    public RemarkGroup {
        rows = List.copyOf(rows);
    }

    /** What is said of the rows, each thing once, in the order of the first row that it is said of. */
    public static List<RemarkGroup> of(List<Remark> remarks) {
        Map<RemarkGroup, List<Integer>> rows = remarks.stream()
                .collect(Collectors.groupingBy(
                        each -> new RemarkGroup(List.of(), each.columnInFile(), each.sentence()),
                        LinkedHashMap::new,
                        Collectors.mapping(Remark::row, Collectors.toList())));
        return rows.entrySet().stream()
                .map(each -> new RemarkGroup(
                        each.getValue(), each.getKey().column(), each.getKey().sentence()))
                .toList();
    }

    /** "Række 2", "Række 2, 5 og 9", "Række 2, 3 … og 40 til" or "Hele filen". */
    public String place(Language language) {
        if (rows.contains(0)) {
            return new Sentence("Hele filen", "The whole file").in(language);
        }
        boolean isOne = rows.size() == 1;
        return new Sentence("Række ", isOne ? "Row " : "Rows ").in(language) + numbers(language);
    }

    private String numbers(Language language) {
        Stream<String> named = rows.stream().limit(NAMED).map(String::valueOf);
        Stream<String> others = rows.size() > NAMED
                ? Stream.of((rows.size() - NAMED) + new Sentence(" til", " more").in(language))
                : Stream.empty();
        return language.and(Stream.concat(named, others).toList());
    }
}
