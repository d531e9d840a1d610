package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.meeting.planning.Facilitators;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the letters of several messages need to know, in as many queries as for one. */
record LetterReading(
        InvitationRepository invitations,
        MeetingRepository meetings,
        Replies replies,
        PersonRepository people,
        KredsRepository kredse,
        NetworkRepository networks,
        KommunegruppeRepository groups,
        Facilitators facilitators,
        RulesInForce rules,
        AcknowledgementRepository acknowledgements,
        PersonalLinks links) {

    LetterFacts read(KredsId kreds, Collection<Message> messages, LocalDate day) {
        Set<PersonId> whose = messages.stream().map(Message::person).collect(Collectors.toSet());
        Map<MeetingId, NetworkMeeting> about = by(
                NetworkMeeting::id,
                meetings.findAll(
                        kreds,
                        messages.stream()
                                .map(message -> new MeetingId(message.about()))
                                .collect(Collectors.toSet())));
        List<Invitation> invited = invitations.ofMeetings(kreds, about.keySet()).stream()
                .filter(each -> whose.contains(each.person()))
                .toList();
        Map<NetworkId, Network> within = by(
                Network::id,
                networks.findAll(
                        kreds,
                        about.values().stream().map(NetworkMeeting::network).collect(Collectors.toSet())));
        return new LetterFacts(
                kredse.get(kreds).name(),
                about,
                invited.stream().collect(Collectors.groupingBy(Invitation::person)),
                replies.openAmong(kreds, about.values(), invited, day),
                by(Person::id, people.findAll(kreds, whose)),
                within,
                by(
                        Kommunegruppe::id,
                        groups.findAll(
                                kreds,
                                within.values().stream()
                                        .map(Network::kommunegruppe)
                                        .collect(Collectors.toSet()))),
                facilitators.ofAll(about.values(), within),
                rules.editions(kreds),
                acknowledgements
                        .ofAll(kreds, whose.stream().map(PersonId::value).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Acknowledgement::who)),
                links.secretsFor(
                        LinkPurpose.ANSWER_INVITATION,
                        invited.stream().map(each -> each.id().value()).toList()));
    }

    private static <K, V> Map<K, V> by(Function<V, K> key, Collection<V> all) {
        return all.stream().collect(Collectors.toMap(key, each -> each));
    }
}
