package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.EnumSet;
import java.util.Map;

/** What one person answered: a mark from 1 to 5 for every dimension. */
public record Marks(Map<Dimension, Integer> marks) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public Marks {
        marks = Map.copyOf(marks);
        boolean isWhole = marks.keySet().containsAll(EnumSet.allOf(Dimension.class))
                && marks.values().stream().allMatch(mark -> mark >= LOWEST && mark <= HIGHEST);
        if (!isWhole) {
            throw new InvalidValue(
                    "marks-are-not-whole",
                    new Sentence(
                            "Giv hvert af de fire udsagn et tal fra 1 til 5.",
                            "Give each of the four statements a number from 1 to 5."));
        }
    }

    @Override
    public String toString() {
        return "Marks";
    }
}
