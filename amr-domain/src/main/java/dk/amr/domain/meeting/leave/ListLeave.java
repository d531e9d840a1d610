package dk.amr.domain.meeting.leave;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the time off for a meeting: everybody whom an invitation holds for, and everybody who asked, by name. */
public final class ListLeave {

    private final Gate gate;
    private final MeetingFinder finder;
    private final InvitationRepository invitations;
    private final ReleaseRequestRepository requests;
    private final Replies replies;
    private final PersonRepository people;
    private final Consents consents;

    public ListLeave(
            Gate gate,
            MeetingFinder finder,
            InvitationRepository invitations,
            ReleaseRequestRepository requests,
            Replies replies,
            PersonRepository people,
            Consents consents) {
        this.gate = gate;
        this.finder = finder;
        this.invitations = invitations;
        this.requests = requests;
        this.replies = replies;
        this.people = people;
        this.consents = consents;
    }

    /** Of the meeting by its id, or as network and day. */
    public List<LeaveLine> list(Caller caller, String reference) {
        return gate.enter(caller, UseCase.LIST_LEAVE, () -> finder.relation(caller, reference), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), reference);
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            return lines(meeting, caller.day());
        });
    }

    private List<LeaveLine> lines(NetworkMeeting meeting, LocalDate day) {
        Map<PersonId, ReleaseRequest> asked =
                requests.ofMeeting(meeting).stream().collect(Collectors.toMap(ReleaseRequest::person, each -> each));
        Set<PersonId> shown = Stream.concat(
                        asked.keySet().stream(),
                        invitations.ofMeeting(meeting).stream()
                                .filter(each -> !each.isWithdrawn())
                                .map(Invitation::person))
                .collect(Collectors.toSet());
        return people.findAll(meeting.kreds(), shown).stream()
                .map(person -> line(person, asked.get(person.id()), meeting, day))
                .sorted(Comparator.comparing((LeaveLine line) -> line.name().sortKey())
                        .thenComparing(line -> line.person().value().toString()))
                .toList();
    }

    private LeaveLine line(Person person, @Nullable ReleaseRequest request, NetworkMeeting meeting, LocalDate day) {
        boolean isCancelled = meeting.progress().status() == MeetingStatus.CANCELLED;
        return new LeaveLine(
                person.id(),
                person.name(),
                request,
                request == null ? null : request.state(isCancelled, replies.hasBegun(meeting, day)),
                consents.isGiven(meeting.kreds(), person.id(), ConsentPurpose.LEADER_DISCLOSURE, day));
    }
}
