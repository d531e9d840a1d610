package dk.amr.domain.meeting.sharing.standing;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells what somebody is to a meeting on a day, from the register as it stands; nothing is remembered (E17). */
public final class Standpoint {

    private final ParticipationRepository participations;
    private final Standings standings;
    private final NetworkRepository networks;
    private final AttendanceRepository attendance;
    private final RulesInForce rules;
    private final AcknowledgementRepository acknowledgements;

    public Standpoint(
            ParticipationRepository participations,
            Standings standings,
            NetworkRepository networks,
            AttendanceRepository attendance,
            RulesInForce rules,
            AcknowledgementRepository acknowledgements) {
        this.participations = participations;
        this.standings = standings;
        this.networks = networks;
        this.attendance = attendance;
        this.rules = rules;
        this.acknowledgements = acknowledgements;
    }

    /** Somebody from the network, or who has been. */
    public Footing participant(NetworkMeeting meeting, PersonId person, LocalDate day) {
        return participant(meeting, person, day, group(meeting, day));
    }

    /** As {@link #participant(NetworkMeeting, PersonId, LocalDate)}, where those of the network are known already. */
    public Footing participant(NetworkMeeting meeting, PersonId person, LocalDate day, Footing.Group group) {
        GroundRules inForce = inForce(meeting, day);
        Reader reader = new Reader.Participant(
                person.value(),
                group.active().contains(person),
                group.present().contains(person),
                hasAcknowledged(inForce, person.value()));
        return new Footing(meeting, day, reader, inForce.keepsNotes(), group);
    }

    /** Somebody on the staff. */
    public Footing facilitator(NetworkMeeting meeting, AccountId account, LocalDate day) {
        GroundRules inForce = inForce(meeting, day);
        Network network = networks.get(meeting.kreds(), meeting.network());
        Reader reader = new Reader.Facilitator(
                account.value(),
                network.isLedBy(account, day),
                network.isLedBy(account, meeting.slot().day()),
                hasAcknowledged(inForce, account.value()));
        return new Footing(meeting, day, reader, inForce.keepsNotes(), null);
    }

    /** Those of the network on the day, and those who were there. */
    public Footing.Group group(NetworkMeeting meeting, LocalDate day) {
        return new Footing.Group(active(meeting, day), present(meeting));
    }

    /** Those who were at the meeting. */
    private Set<PersonId> present(NetworkMeeting meeting) {
        return attendance.ofMeeting(meeting).stream()
                .filter(row -> row.presence().isThere())
                .map(Attendance::person)
                .collect(Collectors.toSet());
    }

    /** Those whose participation in the network is active on the day. */
    private Set<PersonId> active(NetworkMeeting meeting, LocalDate day) {
        return standings
                .on(meeting.kreds(), participations.ofNetwork(meeting.kreds(), meeting.network()), day)
                .entrySet()
                .stream()
                .filter(each -> each.getValue().isActive())
                .map(each -> each.getKey().person())
                .collect(Collectors.toSet());
    }

    private GroundRules inForce(NetworkMeeting meeting, LocalDate day) {
        return rules.on(meeting.kreds(), meeting.network(), day);
    }

    private boolean hasAcknowledged(GroundRules inForce, UUID who) {
        return acknowledgements.of(inForce.kreds(), inForce.id()).stream()
                .anyMatch(each -> each.who().equals(who));
    }
}
