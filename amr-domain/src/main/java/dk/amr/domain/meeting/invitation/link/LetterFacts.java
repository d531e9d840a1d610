package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.Editions;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.UnknownPerson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the letters of several messages need to know, read together.
 *
 * @param open the invitations that hold on the day
 * @param acknowledgements of ground rules, by whose they are
 * @param secrets those of the personal links, by invitation
 */
record LetterFacts(
        KredsName kreds,
        Map<MeetingId, NetworkMeeting> meetings,
        Map<PersonId, List<Invitation>> invitations,
        Set<InvitationId> open,
        Map<PersonId, Person> people,
        Map<NetworkId, Network> networks,
        Map<KommunegruppeId, Kommunegruppe> groups,
        Map<MeetingId, Account> facilitators,
        Editions rules,
        Map<UUID, List<Acknowledgement>> acknowledgements,
        Map<UUID, String> secrets) {

    NetworkMeeting meeting(Message message) {
        return Optional.ofNullable(meetings.get(new MeetingId(message.about()))).orElseThrow(NothingHere::new);
    }

    Invitation invitation(Message message) {
        return invitations.getOrDefault(message.person(), List.of()).stream()
                .filter(each -> each.meeting().value().equals(message.about()))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    Person person(Message message) {
        return Optional.ofNullable(people.get(message.person())).orElseThrow(UnknownPerson::new);
    }

    /** Those in force in the network on the day of the meeting. */
    GroundRules rules(NetworkMeeting meeting) {
        return rules.on(meeting.network(), meeting.slot().day());
    }

    boolean hasAcknowledged(Person person, GroundRules edition) {
        return acknowledgements.getOrDefault(person.id().value(), List.of()).stream()
                .anyMatch(each -> each.rules().equals(edition.id()));
    }

    KommunegruppeName kommunegruppe(NetworkMeeting meeting) {
        Network network = Objects.requireNonNull(networks.get(meeting.network()));
        return Objects.requireNonNull(groups.get(network.kommunegruppe())).name();
    }
}
