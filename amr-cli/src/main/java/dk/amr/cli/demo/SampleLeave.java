package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.leave.NoLeaderToWriteTo;
import dk.amr.domain.meeting.leave.RecordLeave;
import dk.amr.domain.meeting.leave.RequestLeave;
import dk.amr.domain.meeting.leave.TimeOff;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.LookAtMeeting;
import java.util.List;

/** Time off for the meetings of the sample kreds: most leaders give it, a few have been asked and not answered yet. */
final class SampleLeave {

    private static final TimeOff NEEDED = TimeOff.ofHours("3,5");
    private static final List<LeaveState> OUTCOMES = List.of(
            LeaveState.GRANTED_WITH_PAY,
            LeaveState.GRANTED_WITH_PAY,
            LeaveState.SHIFT_SWAP,
            LeaveState.GRANTED_WITH_PAY,
            LeaveState.REFUSED,
            LeaveState.GRANTED_WITHOUT_PAY);
    private static final int ASKING_OF_TEN = 4;
    private static final int LEADERS_ASKED = 2;

    private final LookAtMeeting lookAtMeeting;
    private final RequestLeave requestLeave;
    private final RecordLeave recordLeave;
    private final RecordConsent recordConsent;

    @Inject
    SampleLeave(
            LookAtMeeting lookAtMeeting,
            RequestLeave requestLeave,
            RecordLeave recordLeave,
            RecordConsent recordConsent) {
        this.lookAtMeeting = lookAtMeeting;
        this.requestLeave = requestLeave;
        this.recordLeave = recordLeave;
        this.recordConsent = recordConsent;
    }

    /** What came of it for a meeting that lies behind. */
    void settle(Caller then, String meeting) {
        List<String> people = invited(then, meeting);
        for (int place = 0; place < people.size(); place++) {
            if (place % 10 < ASKING_OF_TEN) {
                LeaveState outcome = OUTCOMES.get((place + then.day().getDayOfMonth()) % OUTCOMES.size());
                recordLeave.record(then, new RecordLeave.Request(meeting, people.get(place), outcome, NEEDED));
            }
        }
    }

    /** A meeting to come: two leaders are asked, one has answered, and somebody asks the leader in person. */
    void ask(Caller then, String meeting) {
        List<String> people = invited(then, meeting);
        for (int place = 0; place < Math.min(people.size(), LEADERS_ASKED + 1); place++) {
            request(then, meeting, people.get(place), place < LEADERS_ASKED);
        }
        if (!people.isEmpty()) {
            recordLeave.record(
                    then, new RecordLeave.Request(meeting, people.getFirst(), LeaveState.GRANTED_WITH_PAY, NEEDED));
        }
    }

    private void request(Caller then, String meeting, String person, boolean contactsLeader) {
        if (contactsLeader) {
            recordConsent.record(
                    then, new RecordConsent.Request(person, ConsentPurpose.LEADER_DISCLOSURE, then.day(), true));
        }
        try {
            requestLeave.request(then, new RequestLeave.Request(meeting, person, NEEDED, contactsLeader));
        } catch (NoLeaderToWriteTo nobody) {
            requestLeave.request(then, new RequestLeave.Request(meeting, person, NEEDED, false));
        }
    }

    private List<String> invited(Caller then, String meeting) {
        return lookAtMeeting.look(then, meeting).guests().stream()
                .filter(guest -> guest.mayCome() && guest.invitation() != null)
                .map(GuestLine::person)
                .map(person -> person.value().toString())
                .toList();
    }
}
