package dk.amr.domain.meeting.sharing.room;

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
    public Reader.Participant participant(NetworkMeeting meeting, PersonId person, LocalDate day) {
        return new Reader.Participant(
                person.value(),
                active(meeting, day).contains(person),
                present(meeting).contains(person),
                hasAcknowledged(meeting, person.value(), day));
    }

    /** Somebody on the staff. */
    public Reader.Facilitator facilitator(NetworkMeeting meeting, AccountId account, LocalDate day) {
        Network network = networks.get(meeting.kreds(), meeting.network());
        return new Reader.Facilitator(
                account.value(),
                network.isLedBy(account, day),
                network.isLedBy(account, meeting.slot().day()),
                hasAcknowledged(meeting, account.value(), day));
    }

    /** Those who were at the meeting. */
    Set<PersonId> present(NetworkMeeting meeting) {
        return attendance.ofMeeting(meeting).stream()
                .filter(row -> row.presence().isThere())
                .map(Attendance::person)
                .collect(Collectors.toSet());
    }

    /** Those whose participation in the network is active on the day. */
    Set<PersonId> active(NetworkMeeting meeting, LocalDate day) {
        return standings
                .on(meeting.kreds(), participations.ofNetwork(meeting.kreds(), meeting.network()), day)
                .entrySet()
                .stream()
                .filter(each -> each.getValue().isActive())
                .map(each -> each.getKey().person())
                .collect(Collectors.toSet());
    }

    /** Whether the ground rules in force in the network say that notes are kept (D12). */
    public boolean keepsNotes(NetworkMeeting meeting, LocalDate day) {
        return rules.on(meeting.kreds(), meeting.network(), day).keepsNotes();
    }

    private boolean hasAcknowledged(NetworkMeeting meeting, UUID who, LocalDate day) {
        GroundRules inForce = rules.on(meeting.kreds(), meeting.network(), day);
        return acknowledgements.of(meeting.kreds(), inForce.id()).stream()
                .anyMatch(each -> each.who().equals(who));
    }
}
