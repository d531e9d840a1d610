package dk.amr.domain.meeting.sharing.invite;

import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.sharing.SharedItem;
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

/**
 * Sends those who were at a meeting their link, each once, where the network's ground rules say that notes are kept.
 */
public final class SharedPost {

    private final RulesInForce rules;
    private final InvitationRepository invitations;
    private final PersonRepository people;
    private final PersonalLinks links;
    private final PersonalLinkRepository linkRepository;
    private final Outbox outbox;
    private final Clock clock;
    private final Ids ids;

    public SharedPost(
            RulesInForce rules,
            InvitationRepository invitations,
            PersonRepository people,
            PersonalLinks links,
            PersonalLinkRepository linkRepository,
            Outbox outbox,
            Clock clock,
            Ids ids) {
        this.rules = rules;
        this.invitations = invitations;
        this.people = people;
        this.links = links;
        this.linkRepository = linkRepository;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** Sends it to those of them who have none yet and have an address. */
    public void offer(NetworkMeeting meeting, Collection<PersonId> who, LocalDate day) {
        if (!rules.on(meeting.kreds(), meeting.network(), day).keepsNotes()) {
            return;
        }
        Set<PersonId> reachable = people.findAll(meeting.kreds(), Set.copyOf(who)).stream()
                .filter(person -> person.contact().email() != null)
                .map(Person::id)
                .collect(Collectors.toSet());
        List<Invitation> now = invitations.ofMeeting(meeting).stream()
                .filter(each -> reachable.contains(each.person()))
                .filter(each -> linkRepository
                        .about(LinkPurpose.SHARE_AT_MEETING, each.id().value())
                        .isEmpty())
                .toList();
        LocalDate lastDay = meeting.slot().day().plus(SharedItem.KEPT).minusDays(1);
        linkRepository.addAll(now.stream()
                .map(each -> links.made(
                        each.kreds(),
                        each.person(),
                        LinkPurpose.SHARE_AT_MEETING,
                        each.id().value(),
                        lastDay))
                .toList());
        outbox.addAll(now.stream()
                .map(each -> Message.written(
                        new MessageId(ids.next()),
                        each.kreds(),
                        each.person(),
                        MessageKind.SHARED_AT_MEETING,
                        each.id().value(),
                        day,
                        clock.instant()))
                .toList());
    }
}
