package dk.amr.domain.meeting.kommunegruppe;

import static dk.amr.domain.meeting.MeetingFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.meeting.F1Meetings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S60, S63 and S68. */
final class KommunegruppeMeetingTest {

    private final F1Meetings f1 = F1Meetings.withKommunegruppeMeeting();

    @Test
    void a_kommunegruppemoede_is_held_on_its_day_or_cancelled_before() {
        assertThatThrownBy(() -> f1.get(HoldKommunegruppeMeeting.class)
                        .hold(
                                f1.office(F1Meetings.INVITED_ON),
                                new HoldKommunegruppeMeeting.Request(F1Meetings.MEETING, null, null)))
                .isInstanceOf(MeetingIsYetToCome.class);
        f1.holdKommunegruppeMeeting();
        assertThatThrownBy(() -> f1.get(CancelKommunegruppeMeeting.class)
                        .cancel(
                                f1.office(F1Meetings.MEETING_DAY),
                                new CancelKommunegruppeMeeting.Request(F1Meetings.MEETING, null)))
                .isInstanceOf(KommunegruppeMeetingIsSettled.class);

        List<ListKommunegruppeMeetings.Line> lines = f1.get(ListKommunegruppeMeetings.class)
                .list(f1.office(F1Meetings.MEETING_DAY), new ListKommunegruppeMeetings.Request(2027, "skanderborg"));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.meeting().isHeld()).isTrue();
            assertThat(line.meeting().turnout().hasBothRoles()).isTrue();
        });
    }

    @Test
    void a_kommunegruppe_meets_once_at_a_time() {
        assertThatThrownBy(() -> f1.planKommunegruppeMeeting("Skanderborg", slot("2027-02-09", "13:00", "14:00")))
                .isInstanceOf(KommunegruppeMeetsThenAlready.class);
    }
}
