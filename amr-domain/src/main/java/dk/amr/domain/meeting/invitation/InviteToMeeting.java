package dk.amr.domain.meeting.invitation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Invites everybody in the network to a meeting (SC4). Done again it invites those who came to be in the network since,
 * and those who may come again, and writes to those who had no e-mail address before; nobody is written to twice, and
 * nobody once the meeting has begun.
 */
public final class InviteToMeeting {

    /**
     * To which meeting.
     *
     * @param meeting its id, or network and day
     * @param isDryRun whether only to tell who would be invited
     */
    public record Request(String meeting, boolean isDryRun) {}

    private final Gate gate;
    private final MeetingFinder finder;
    private final MeetingRepository meetings;
    private final InvitationReadiness readiness;
    private final Invitees invitees;
    private final InvitationRepository invitations;
    private final InvitationPost post;
    private final UnreachedPost unreachedPost;
    private final PersonRepository people;
    private final BusinessTime time;

    public InviteToMeeting(
            Gate gate,
            MeetingFinder finder,
            MeetingRepository meetings,
            InvitationReadiness readiness,
            Invitees invitees,
            InvitationRepository invitations,
            InvitationPost post,
            UnreachedPost unreachedPost,
            PersonRepository people,
            BusinessTime time) {
        this.gate = gate;
        this.finder = finder;
        this.meetings = meetings;
        this.readiness = readiness;
        this.invitees = invitees;
        this.invitations = invitations;
        this.post = post;
        this.unreachedPost = unreachedPost;
        this.people = people;
        this.time = time;
    }

    public InvitationRun invite(Caller caller, Request request) {
        return gate.enter(caller, UseCase.INVITE_TO_MEETING, () -> finder.relation(caller, request.meeting()), act -> {
            MeetingId id = finder.id(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, id.value());
            meetings.awaitTurn(caller.kreds(), id);
            NetworkMeeting meeting = meetings.get(caller.kreds(), id);
            readiness.check(meeting, caller.day());
            InvitationRun run = run(meeting, caller.day(), !request.isDryRun());
            act.tells("%s invited=%d without-email=%d before=%d"
                    .formatted(
                            request.isDryRun() ? "dry-run" : "run",
                            run.invited().size(),
                            run.withoutEmail().size(),
                            run.before()));
            return run;
        });
    }

    private InvitationRun run(NetworkMeeting meeting, LocalDate day, boolean isReal) {
        Map<PersonId, Invitee> welcome = invitees.of(meeting, day).stream()
                .filter(Invitee::mayCome)
                .collect(Collectors.toMap(Invitee::person, each -> each, (one, other) -> one, LinkedHashMap::new));
        Map<PersonId, Invitation> known =
                invitations.ofMeeting(meeting).stream().collect(Collectors.toMap(Invitation::person, each -> each));
        List<PersonId> fresh = welcome.keySet().stream()
                .filter(each -> !known.containsKey(each))
                .toList();
        Map<Boolean, List<Invitation>> byWithdrawn = known.values().stream()
                .filter(each -> welcome.containsKey(each.person()))
                .collect(Collectors.partitioningBy(Invitation::isWithdrawn));
        List<Invitation> returning = byWithdrawn.getOrDefault(true, List.of());
        Map<Invitation, Message> unreached =
                unreachedPost.among(meeting, byWithdrawn.getOrDefault(false, List.of()), day);
        if (isReal) {
            post.invite(meeting, fresh, day);
            unreachedPost.write(unreached);
            post.inviteAgain(meeting, returning, day);
            if (meeting.progress().status() == MeetingStatus.PLANNED) {
                meetings.save(meeting.invited(day));
            }
        }
        List<PersonId> now = Stream.concat(
                        fresh.stream(),
                        Stream.concat(returning.stream(), unreached.keySet().stream())
                                .map(Invitation::person))
                .toList();
        long before =
                known.values().stream().filter(each -> !each.isWithdrawn()).count();
        return told(meeting, isReal, time.hasBegun(meeting.slot(), day), now, (int) before - unreached.size(), welcome);
    }

    private InvitationRun told(
            NetworkMeeting meeting,
            boolean isReal,
            boolean hasBegun,
            List<PersonId> now,
            int before,
            Map<PersonId, Invitee> welcome) {
        List<Person> all = people.findAll(meeting.kreds(), welcome.keySet()).stream()
                .sorted(Comparator.comparing(person -> person.name().sortKey()))
                .toList();
        List<Person> invited =
                all.stream().filter(person -> now.contains(person.id())).toList();
        return new InvitationRun(
                meeting.id(),
                isReal,
                hasBegun,
                invited.stream().map(Person::name).toList(),
                invited.stream()
                        .filter(person -> person.contact().email() == null)
                        .map(Person::name)
                        .toList(),
                before,
                all.stream()
                        .filter(person ->
                                Objects.requireNonNull(welcome.get(person.id())).termEndsBefore())
                        .map(Person::name)
                        .toList());
    }
}
