package dk.amr.domain.meeting.attendance;

import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationPost;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.Invitees;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may sit at the table: whoever is in the network that day, and has acknowledged its ground rules (P6, D10). */
public final class Table {

    /** What is said of somebody: whether they were there, and acknowledged the ground rules aloud. */
    record Place(boolean isThere, boolean acknowledgesAloud) {}

    private final Invitees invitees;
    private final InvitationRepository invitations;
    private final InvitationPost post;
    private final RulesInForce rules;
    private final AcknowledgementRepository acknowledgements;
    private final PersonRepository people;

    public Table(
            Invitees invitees,
            InvitationRepository invitations,
            InvitationPost post,
            RulesInForce rules,
            AcknowledgementRepository acknowledgements,
            PersonRepository people) {
        this.invitees = invitees;
        this.invitations = invitations;
        this.post = post;
        this.rules = rules;
        this.acknowledgements = acknowledgements;
        this.people = people;
    }

    /** Lets these people be written down, or says of whom not and why. */
    void seat(NetworkMeeting meeting, Map<PersonId, Place> places, LocalDate day) {
        Set<PersonId> invited =
                invitations.ofMeeting(meeting).stream().map(Invitation::person).collect(Collectors.toSet());
        Set<PersonId> welcome = invitees.welcome(meeting, meeting.slot().day());
        places.forEach((person, place) -> {
            if (!welcome.contains(person) && (place.isThere() || !invited.contains(person))) {
                throw new PersonIsNotInTheNetwork(nameOf(meeting, person));
            }
        });
        acknowledged(meeting, places);
        post.noteGuest(
                meeting,
                places.keySet().stream().filter(each -> !invited.contains(each)).toList(),
                day);
    }

    /**
     * Takes back the invitations of those who had left the network by the day, unless it is written down that they
     * came or did not: nobody waits for word of them.
     */
    void letGo(NetworkMeeting meeting, Set<PersonId> recorded, LocalDate day) {
        Set<PersonId> welcome = invitees.welcome(meeting, meeting.slot().day());
        post.letGo(
                meeting,
                invitations.ofMeeting(meeting).stream()
                        .filter(each -> !each.isWithdrawn())
                        .filter(each -> !welcome.contains(each.person()) && !recorded.contains(each.person()))
                        .toList(),
                day);
    }

    private void acknowledged(NetworkMeeting meeting, Map<PersonId, Place> places) {
        LocalDate on = meeting.slot().day();
        GroundRules inForce = rules.on(meeting.kreds(), meeting.network(), on);
        Set<UUID> known = acknowledgements.of(meeting.kreds(), inForce.id()).stream()
                .map(Acknowledgement::who)
                .collect(Collectors.toSet());
        places.forEach((person, place) -> {
            if (place.acknowledgesAloud()) {
                acknowledgements.add(Acknowledgement.by(person, inForce, on, Manner.ORAL));
            } else if (place.isThere() && !known.contains(person.value())) {
                throw new GroundRulesAreNotAcknowledged(nameOf(meeting, person));
            }
        });
    }

    private PersonName nameOf(NetworkMeeting meeting, PersonId person) {
        return people.get(meeting.kreds(), person).name();
    }
}
