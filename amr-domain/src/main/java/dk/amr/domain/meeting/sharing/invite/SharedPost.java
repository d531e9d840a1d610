package dk.amr.domain.meeting.sharing.invite;

import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.LinkPost;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sends those who were at a meeting their link, each once, where the network's ground rules say that notes are kept.
 */
public final class SharedPost {

    private final RulesInForce rules;
    private final PersonalLinkRepository links;
    private final LinkPost post;

    public SharedPost(RulesInForce rules, PersonalLinkRepository links, LinkPost post) {
        this.rules = rules;
        this.links = links;
        this.post = post;
    }

    /** Sends it to those of them who have none yet and have an address; answers how many they were. */
    public int offer(NetworkMeeting meeting, Collection<PersonId> who, LocalDate day) {
        if (!rules.on(meeting.kreds(), meeting.network(), day).keepsNotes()) {
            return 0;
        }
        List<Invitation> missing = missing(meeting, who);
        post.send(
                missing,
                LinkPurpose.SHARE_AT_MEETING,
                meeting.slot().day().plus(SharedItem.KEPT).minusDays(1),
                MessageKind.SHARED_AT_MEETING,
                day);
        return missing.size();
    }

    /** Those of them who have none yet, were invited and have an address. */
    List<PersonId> withoutLink(NetworkMeeting meeting, Collection<PersonId> who) {
        return missing(meeting, who).stream().map(Invitation::person).toList();
    }

    private List<Invitation> missing(NetworkMeeting meeting, Collection<PersonId> who) {
        List<Invitation> reachable = post.reachable(meeting, who);
        Set<UUID> offered = links
                .aboutAll(
                        LinkPurpose.SHARE_AT_MEETING,
                        reachable.stream().map(each -> each.id().value()).toList())
                .stream()
                .map(PersonalLink::about)
                .collect(Collectors.toSet());
        return reachable.stream()
                .filter(each -> !offered.contains(each.id().value()))
                .toList();
    }
}
