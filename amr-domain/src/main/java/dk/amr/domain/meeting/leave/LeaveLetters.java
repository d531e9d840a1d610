package dk.amr.domain.meeting.leave;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.WhyNotSent;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.meeting.planning.Facilitators;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Writes the mail to a leader when it is about to leave, if the right to name the participant still holds (P11). */
public final class LeaveLetters {

    private final ReleaseRequestRepository requests;
    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final Replies replies;
    private final Consents consents;
    private final Leaders leaders;
    private final PersonRepository people;
    private final KredsRepository kredse;
    private final Facilitators facilitators;
    private final Outbox outbox;
    private final LeaveWriter writer;

    public LeaveLetters(
            ReleaseRequestRepository requests,
            MeetingRepository meetings,
            InvitationRepository invitations,
            Replies replies,
            Consents consents,
            Leaders leaders,
            PersonRepository people,
            KredsRepository kredse,
            Facilitators facilitators,
            Outbox outbox,
            LeaveWriter writer) {
        this.requests = requests;
        this.meetings = meetings;
        this.invitations = invitations;
        this.replies = replies;
        this.consents = consents;
        this.leaders = leaders;
        this.people = people;
        this.kredse = kredse;
        this.facilitators = facilitators;
        this.outbox = outbox;
        this.writer = writer;
    }

    /** Asks once more, for that day, whether consent, leader, meeting and invitation still hold. */
    public Draft draft(Message message, LocalDate day) {
        ReleaseRequest request = requests.find(message.kreds(), new ReleaseRequestId(message.about()))
                .orElseThrow(NothingHere::new);
        NetworkMeeting meeting = meetings.get(message.kreds(), request.meeting());
        if (!consents.isGiven(request.kreds(), request.person(), ConsentPurpose.LEADER_DISCLOSURE, day)) {
            return new Draft.NotAnyMore(WhyNotSent.NO_CONSENT);
        }
        Optional<Person> leader = leaders.of(meeting, request.person(), day).stream()
                .filter(each -> each.id().equals(message.person()))
                .findFirst();
        if (leader.isEmpty()) {
            return new Draft.NotAnyMore(WhyNotSent.NOT_TO_BE_WRITTEN_TO);
        }
        Optional<WhyNotSent> hindrance = switch (message.kind()) {
            case LEAVE_VOID -> hindranceToVoid(request, meeting);
            case LEAVE_CHANGE -> hindranceToMove(message, request, meeting, day);
            default -> hindranceToAsk(message, request, meeting, day);
        };
        return hindrance
                .<Draft>map(Draft.NotAnyMore::new)
                .orElseGet(() -> new Draft.Ready(writer.write(letter(message, request, meeting, leader.get(), day))));
    }

    /** A leader who was never told of the meeting need not be told that it is called off. */
    private Optional<WhyNotSent> hindranceToVoid(ReleaseRequest request, NetworkMeeting meeting) {
        if (meeting.progress().status() != MeetingStatus.CANCELLED) {
            return Optional.of(WhyNotSent.MEETING_IS_NOT_CANCELLED);
        }
        boolean wasTold = Optional.ofNullable(request.contact())
                .flatMap(contact -> outbox.find(request.kreds(), contact.message()))
                .filter(asked -> asked.dispatch() instanceof Dispatch.Delivered)
                .isPresent();
        return wasTold ? Optional.empty() : Optional.of(WhyNotSent.LEADER_WAS_NOT_TOLD);
    }

    private Optional<WhyNotSent> hindranceToAsk(
            Message message, ReleaseRequest request, NetworkMeeting meeting, LocalDate day) {
        if (request.contact() == null || !request.contact().message().equals(message.id())) {
            return Optional.of(WhyNotSent.NEWER_MESSAGE);
        }
        if (request.outcome() != null) {
            return Optional.of(WhyNotSent.DECIDED_ALREADY);
        }
        return hindranceToCome(request, meeting, day);
    }

    /** What was answered stands until somebody records another answer, so the new time is told all the same. */
    private Optional<WhyNotSent> hindranceToMove(
            Message message, ReleaseRequest request, NetworkMeeting meeting, LocalDate day) {
        return request.contact() == null
                        || !message.id().equals(request.contact().change())
                ? Optional.of(WhyNotSent.NEWER_MESSAGE)
                : hindranceToCome(request, meeting, day);
    }

    private Optional<WhyNotSent> hindranceToCome(ReleaseRequest request, NetworkMeeting meeting, LocalDate day) {
        if (replies.hasBegun(meeting, day)) {
            return Optional.of(WhyNotSent.MEETING_IS_OVER);
        }
        boolean isInvited = invitations.ofMeeting(meeting).stream()
                .anyMatch(each -> each.person().equals(request.person()) && replies.isOpen(each, meeting, day));
        return isInvited ? Optional.empty() : Optional.of(WhyNotSent.NOT_INVITED_ANY_MORE);
    }

    private LeaveLetter letter(
            Message message, ReleaseRequest request, NetworkMeeting meeting, Person leader, LocalDate day) {
        return new LeaveLetter(
                message.id(),
                message.kind(),
                Objects.requireNonNull(leader.contact().email()),
                leader.contact().language(),
                leader.name(),
                people.get(request.kreds(), request.person()).name(),
                kredse.get(request.kreds()).name(),
                meeting.slot(),
                request.needed(),
                day,
                facilitators.of(meeting).map(Account::owner).orElse(null));
    }
}
