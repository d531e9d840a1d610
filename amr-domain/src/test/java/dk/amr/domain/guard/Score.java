package dk.amr.domain.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well the guard does on a half of the corpus. A finding is right when one of the same kind is marked and the two
 * overlap; it is exact when they are the same.
 */
record Score(int marked, int found, int right, int met, int exact) {

    /** Over the findings of the kinds asked for. */
    static Score of(Corpus corpus, Predicate<Finding.Kind> kinds) {
        Guard guard = Guard.with(corpus.names());
        int marked = 0;
        int found = 0;
        int right = 0;
        int met = 0;
        int exact = 0;
        for (Corpus.Sample sample : corpus.samples()) {
            List<Finding> gold = only(sample.gold(), kinds);
            List<Finding> findings = only(guard.check(sample.note()), kinds);
            marked += gold.size();
            found += findings.size();
            right +=
                    (int) findings.stream().filter(each -> overlaps(each, gold)).count();
            met += (int) gold.stream().filter(each -> overlaps(each, findings)).count();
            exact += (int) gold.stream().filter(findings::contains).count();
        }
        return new Score(marked, found, right, met, exact);
    }

    /** The notes on which the guard is wrong, with what it says; for the half that may be tuned on. */
    static List<String> mistakes(Corpus corpus) {
        Guard guard = Guard.with(corpus.names());
        List<String> mistakes = new ArrayList<>();
        for (Corpus.Sample sample : corpus.samples()) {
            List<Finding> findings = guard.check(sample.note());
            boolean isRight = findings.stream().allMatch(each -> overlaps(each, sample.gold()))
                    && sample.gold().stream().allMatch(each -> overlaps(each, findings));
            if (!isRight) {
                mistakes.add(sample.note() + " | marked " + sample.gold() + " | found " + findings);
            }
        }
        return mistakes;
    }

    private static List<Finding> only(List<Finding> findings, Predicate<Finding.Kind> kinds) {
        return findings.stream().filter(each -> kinds.test(each.kind())).toList();
    }

    private static boolean overlaps(Finding one, List<Finding> others) {
        return others.stream()
                .anyMatch(
                        other -> one.kind() == other.kind() && one.start() < other.end() && other.start() < one.end());
    }

    double recall() {
        return marked == 0 ? 1 : (double) met / marked;
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }
}
