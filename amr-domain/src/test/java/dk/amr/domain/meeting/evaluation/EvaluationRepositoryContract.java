package dk.amr.domain.meeting.evaluation;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.meeting.MeetingId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every {@link EvaluationRepository} must do. */
public interface EvaluationRepositoryContract {

    AllPorts ports();

    private EvaluationRepository evaluations() {
        return givenTwoMeetings(ports()).evaluations();
    }

    private static MeetingId another() {
        return aMeeting(2, anotherNetwork(), "2027-02-10").id();
    }

    private static Marks marks(int competence, int roleClarity, int effect, int quality) {
        return new Marks(Map.of(
                Dimension.COMPETENCE,
                competence,
                Dimension.ROLE_CLARITY,
                roleClarity,
                Dimension.EFFECT,
                effect,
                Dimension.QUALITY,
                quality));
    }

    @Test
    default void it_is_counted_how_often_each_mark_was_given() {
        EvaluationRepository evaluations = evaluations();
        List<Marks> given = List.of(marks(1, 2, 3, 4), marks(5, 2, 3, 4), marks(5, 1, 3, 5));
        given.forEach(marks -> evaluations.count(aKreds().id(), aMeeting().id(), marks));
        evaluations.count(aKreds().id(), another(), marks(4, 4, 4, 4));

        EvaluationTally first = EvaluationTally.empty();
        for (Marks marks : given) {
            first = first.plus(marks);
        }
        assertThat(first.of(Dimension.COMPETENCE)).containsExactly(1, 0, 0, 0, 2);
        assertThat(evaluations.ofMeetings(aKreds().id(), List.of(aMeeting().id(), another())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        aMeeting().id(),
                        first,
                        another(),
                        EvaluationTally.empty().plus(marks(4, 4, 4, 4))));
    }

    @Test
    default void a_meeting_that_nobody_evaluated_is_left_out() {
        EvaluationRepository evaluations = evaluations();
        evaluations.count(aKreds().id(), another(), marks(4, 4, 4, 4));

        assertThat(evaluations.ofMeetings(aKreds().id(), List.of(aMeeting().id(), another())))
                .containsOnlyKeys(another());
        assertThat(evaluations.ofMeetings(aKreds().id(), List.of(aMeeting().id())))
                .isEmpty();
        assertThat(evaluations.ofMeetings(aKreds().id(), List.of())).isEmpty();
    }

    @Test
    default void nothing_of_another_kreds_is_counted() {
        EvaluationRepository evaluations = evaluations();
        evaluations.count(aKreds().id(), aMeeting().id(), marks(4, 4, 4, 4));

        assertThat(evaluations.ofMeetings(
                        anotherKreds().id(), List.of(aMeeting().id())))
                .isEmpty();
    }

    @Test
    default void those_who_answer_at_the_same_time_are_all_counted() throws Exception {
        EvaluationRepository evaluations = evaluations();

        try (ExecutorService all = Executors.newFixedThreadPool(4)) {
            for (Future<?> done : all.invokeAll(Collections.nCopies(12, this::countsOnce))) {
                done.get();
            }
        }
        assertThat(evaluations
                        .ofMeetings(aKreds().id(), List.of(aMeeting().id()))
                        .values())
                .singleElement()
                .extracting(EvaluationTally::answers)
                .isEqualTo(12);
    }

    private boolean countsOnce() {
        ports().evaluations().count(aKreds().id(), aMeeting().id(), marks(1, 2, 3, 4));
        return true;
    }
}
