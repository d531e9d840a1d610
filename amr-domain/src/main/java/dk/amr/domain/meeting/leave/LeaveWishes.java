package dk.amr.domain.meeting.leave;

import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.MeetingIsOver;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Ids;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes what time off a participant needs, until the meeting begins, and has the leader asked where that is wished. */
public final class LeaveWishes {

    private final ReleaseRequestRepository requests;
    private final Replies replies;
    private final Consents consents;
    private final LeavePost post;
    private final Ids ids;

    public LeaveWishes(ReleaseRequestRepository requests, Replies replies, Consents consents, LeavePost post, Ids ids) {
        this.requests = requests;
        this.replies = replies;
        this.consents = consents;
        this.post = post;
        this.ids = ids;
    }

    /**
     * A wish that the participant told with their own hand.
     *
     * @param consentsToLeader whether they want the kreds to ask the leader, and agree from that day on to be named
     */
    public ReleaseRequest note(
            NetworkMeeting meeting, PersonId person, TimeOff needed, boolean consentsToLeader, LocalDate day) {
        if (consentsToLeader) {
            consents.give(meeting.kreds(), person, ConsentPurpose.LEADER_DISCLOSURE, day);
        }
        return ask(meeting, person, needed, consentsToLeader, day);
    }

    /**
     * Told again, it takes the place of what was told before; the leader is asked again only for another number of
     * hours. Refused: without an invitation that holds, for a time that has passed, and once it is answered.
     */
    ReleaseRequest ask(NetworkMeeting meeting, PersonId person, TimeOff needed, boolean contactsLeader, LocalDate day) {
        meeting.mustBeAhead();
        if (replies.hasBegun(meeting, day)) {
            throw new MeetingIsOver();
        }
        Optional<ReleaseRequest> known = of(meeting, person);
        if (known.filter(each -> each.outcome() != null).isPresent()) {
            throw new LeaveIsDecided();
        }
        ReleaseRequest wanted =
                known.map(each -> each.needing(needed)).orElseGet(() -> fresh(meeting, person, needed, day));
        replies.openTo(meeting, person, day);
        boolean isAskedAlready = known.filter(
                        each -> each.contactsLeader() && each.needed().equals(needed))
                .isPresent();
        ReleaseRequest asked = contactsLeader && !isAskedAlready ? wanted.told(post.ask(meeting, wanted, day)) : wanted;
        requests.save(asked);
        return asked;
    }

    /** What came of the person's wish; without hours, one that nobody told of is taken to be as long as the meeting. */
    ReleaseRequest decide(
            NetworkMeeting meeting, PersonId person, @Nullable TimeOff needed, LeaveState outcome, LocalDate day) {
        ReleaseRequest wish = of(meeting, person)
                .map(each -> needed == null ? each : each.needing(needed))
                .orElseGet(() -> {
                    replies.openTo(meeting, person, day);
                    TimeOff time = needed == null ? TimeOff.about(meeting.slot().minutes()) : needed;
                    return fresh(meeting, person, time, day);
                });
        ReleaseRequest decided = wish.decided(outcome, day);
        requests.save(decided);
        return decided;
    }

    private Optional<ReleaseRequest> of(NetworkMeeting meeting, PersonId person) {
        return requests.ofMeeting(meeting).stream()
                .filter(each -> each.person().equals(person))
                .findFirst();
    }

    private ReleaseRequest fresh(NetworkMeeting meeting, PersonId person, TimeOff needed, LocalDate day) {
        return ReleaseRequest.made(new ReleaseRequestId(ids.next()), meeting, person, needed, day);
    }
}
