package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks those who came for an evaluation, each once, by a personal link that works until the meeting is closed. */
public final class EvaluationPost {

    private final InvitationRepository invitations;
    private final PersonRepository people;
    private final PersonalLinks links;
    private final PersonalLinkRepository linkRepository;
    private final Outbox outbox;
    private final Clock clock;
    private final Ids ids;

    public EvaluationPost(
            InvitationRepository invitations,
            PersonRepository people,
            PersonalLinks links,
            PersonalLinkRepository linkRepository,
            Outbox outbox,
            Clock clock,
            Ids ids) {
        this.invitations = invitations;
        this.people = people;
        this.links = links;
        this.linkRepository = linkRepository;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** Asks those of them who were not asked before and have an address. */
    public void ask(NetworkMeeting meeting, Collection<PersonId> who, LocalDate day) {
        Set<PersonId> asked = invitations.ofMeeting(meeting).stream()
                .filter(Invitation::isAskedToEvaluate)
                .map(Invitation::person)
                .collect(Collectors.toSet());
        Set<PersonId> reachable = people.findAll(meeting.kreds(), Set.copyOf(who)).stream()
                .filter(person -> person.contact().email() != null && !asked.contains(person.id()))
                .map(Person::id)
                .collect(Collectors.toSet());
        List<Invitation> now = invitations.ofMeeting(meeting).stream()
                .filter(each -> reachable.contains(each.person()))
                .toList();
        invitations.saveAll(now.stream().map(Invitation::askedToEvaluate).toList());
        linkRepository.addAll(now.stream()
                .map(each -> links.made(
                        each.kreds(),
                        each.person(),
                        LinkPurpose.EVALUATE_MEETING,
                        each.id().value(),
                        meeting.slot().day().plusDays(NetworkMeeting.DAYS_TO_SETTLE)))
                .toList());
        outbox.addAll(now.stream()
                .map(each -> Message.written(
                        new MessageId(ids.next()),
                        each.kreds(),
                        each.person(),
                        MessageKind.MEETING_EVALUATION,
                        each.id().value(),
                        day,
                        clock.instant()))
                .toList());
    }
}
