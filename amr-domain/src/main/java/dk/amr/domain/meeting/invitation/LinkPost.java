package dk.amr.domain.meeting.invitation;

import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sends people who were invited to a meeting a personal link about it, each in a message of their own (P12). */
public final class LinkPost {

    private final InvitationRepository invitations;
    private final PersonRepository people;
    private final PersonalLinks links;
    private final PersonalLinkRepository linkRepository;
    private final Outbox outbox;
    private final Clock clock;
    private final Ids ids;

    public LinkPost(
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

    /** The invitations of those of them who have an address, by person. */
    public List<Invitation> reachable(NetworkMeeting meeting, Collection<PersonId> who) {
        Set<PersonId> reachable = people.findAll(meeting.kreds(), Set.copyOf(who)).stream()
                .filter(person -> person.contact().email() != null)
                .map(Person::id)
                .collect(Collectors.toSet());
        return invitations.ofMeeting(meeting).stream()
                .filter(each -> reachable.contains(each.person()))
                .toList();
    }

    /**
     * Makes a link about each invitation, and a message that tells of it at once.
     *
     * @param lastDay until when the links work
     * @param day the business day of the act
     */
    public void send(List<Invitation> which, LinkPurpose purpose, LocalDate lastDay, MessageKind kind, LocalDate day) {
        send(which, purpose, lastDay, kind, day, clock.instant());
    }

    /**
     * As {@link #send(List, LinkPurpose, LocalDate, MessageKind, LocalDate)}, with messages that wait.
     *
     * @param earliest when they leave at the earliest
     */
    public void send(
            List<Invitation> which,
            LinkPurpose purpose,
            LocalDate lastDay,
            MessageKind kind,
            LocalDate day,
            Instant earliest) {
        linkRepository.addAll(which.stream()
                .map(each -> links.made(
                        each.kreds(), each.person(), purpose, each.id().value(), lastDay))
                .toList());
        outbox.addAll(which.stream()
                .map(each -> Message.written(
                                new MessageId(ids.next()),
                                each.kreds(),
                                each.person(),
                                kind,
                                each.id().value(),
                                day,
                                clock.instant())
                        .noEarlierThan(earliest))
                .toList());
    }
}
