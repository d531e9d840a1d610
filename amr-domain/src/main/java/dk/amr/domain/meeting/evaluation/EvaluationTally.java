package dk.amr.domain.meeting.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How often each mark was given in a meeting, and nothing of who gave it or when.
 *
 * @param votes for every dimension the marks from 1 to 5, in order, and how often each was given
 */
public record EvaluationTally(Map<Dimension, List<Integer>> votes) {

    /** With fewer answers than these nothing is shown, for it could be guessed who said what (D25). */
    public static final int ENOUGH = 5;

    public EvaluationTally {
        votes = Map.copyOf(votes);
    }

    public static EvaluationTally empty() {
        return new EvaluationTally(Arrays.stream(Dimension.values())
                .collect(Collectors.toMap(each -> each, each -> List.of(0, 0, 0, 0, 0))));
    }

    public int answers() {
        return of(Dimension.QUALITY).stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isShown() {
        return answers() >= ENOUGH;
    }

    /** How often each mark from 1 to 5 was given. */
    public List<Integer> of(Dimension dimension) {
        return Objects.requireNonNull(votes.get(dimension));
    }

    /** The mean, from 1 to 5; absent while too few have answered. */
    public OptionalDouble mean(Dimension dimension) {
        List<Integer> given = of(dimension);
        int sum = IntStream.range(0, given.size())
                .map(index -> (index + Marks.LOWEST) * given.get(index))
                .sum();
        return isShown() ? OptionalDouble.of((double) sum / answers()) : OptionalDouble.empty();
    }

    /** The mean of every dimension, in their order; nothing while too few have answered. */
    public Map<Dimension, Double> means() {
        Map<Dimension, Double> means = new EnumMap<>(Dimension.class);
        for (Dimension each : Dimension.values()) {
            mean(each).ifPresent(mean -> means.put(each, mean));
        }
        return Collections.unmodifiableMap(means);
    }

    public EvaluationTally plus(Marks marks) {
        return new EvaluationTally(votes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
            int mark = Objects.requireNonNull(marks.marks().get(each.getKey()));
            List<Integer> more = new ArrayList<>(each.getValue());
            more.set(mark - Marks.LOWEST, more.get(mark - Marks.LOWEST) + 1);
            return List.copyOf(more);
        })));
    }

    public EvaluationTally plus(EvaluationTally other) {
        return new EvaluationTally(votes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> IntStream.range(0, each.getValue().size())
                                .mapToObj(index -> each.getValue().get(index)
                                        + other.of(each.getKey()).get(index))
                                .toList())));
    }
}
