package dk.amr.persistence.meeting.guest;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.evaluation.Dimension;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.evaluation.Marks;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** How often one mark was given. */
record VotesRow(UUID meetingId, UUID kredsId, String dimension, int mark, int votes) {

    /** One vote for each dimension, always in the same order, so that two who vote never wait for each other. */
    static List<VotesRow> of(KredsId kreds, MeetingId meeting, Marks marks) {
        return new TreeMap<>(marks.marks())
                .entrySet().stream()
                        .map(given -> new VotesRow(
                                meeting.value(), kreds.value(), given.getKey().name(), given.getValue(), 1))
                        .toList();
    }

    /** The tally of one meeting's rows. */
    static EvaluationTally toDomain(List<VotesRow> rows) {
        Map<Dimension, List<Integer>> votes = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            votes.put(
                    dimension,
                    IntStream.rangeClosed(Marks.LOWEST, Marks.HIGHEST)
                            .mapToObj(mark -> votes(rows, dimension, mark))
                            .toList());
        }
        return new EvaluationTally(votes);
    }

    private static int votes(List<VotesRow> rows, Dimension dimension, int mark) {
        return rows.stream()
                .filter(row -> row.dimension.equals(dimension.name()) && row.mark == mark)
                .mapToInt(VotesRow::votes)
                .sum();
    }
}
