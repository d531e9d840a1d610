package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.offer.incident.Incident;
import dk.amr.domain.offer.incident.RecordIncident;
import dk.amr.domain.offer.incident.WarnParticipant;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.look.ParticipantLine;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.sending.LeaveNetwork;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What happens in the circle of a network between its meetings: somebody leaves, and once somebody tells on. */
final class SampleCircle {

    private static final int TELLING = 0;
    private static final int DAYS_SINCE_TOLD = 140;
    private static final int DAYS_TO_THE_WARNING = 6;
    private static final int DAYS_SINCE_LEFT = 90;
    private static final int APART = 31;

    private final LookAtNetwork lookAtNetwork;
    private final LeaveNetwork leaveNetwork;
    private final RecordIncident recordIncident;
    private final WarnParticipant warnParticipant;
    private final SampleAccounts accounts;

    @Inject
    SampleCircle(
            LookAtNetwork lookAtNetwork,
            LeaveNetwork leaveNetwork,
            RecordIncident recordIncident,
            WarnParticipant warnParticipant,
            SampleAccounts accounts) {
        this.lookAtNetwork = lookAtNetwork;
        this.leaveNetwork = leaveNetwork;
        this.recordIncident = recordIncident;
        this.warnParticipant = warnParticipant;
        this.accounts = accounts;
    }

    /** Notes what happens in that one; those of these names stay out of it. */
    void note(SampleDiary diary, SampleNetwork network, LocalDate today, Set<String> others) {
        if (network.place() == TELLING) {
            diary.note(
                    today.minusDays(DAYS_SINCE_TOLD),
                    then -> somebody(then, network, others).ifPresent(line -> tell(diary, then, network, line)));
        } else if (network.place() % 3 == 1) {
            LocalDate day = today.minusDays(DAYS_SINCE_LEFT + (long) APART * network.place());
            diary.note(day, then -> somebody(then, network, others).ifPresent(line -> leave(then, line)));
        }
    }

    private void tell(SampleDiary diary, Caller then, SampleNetwork network, ParticipantLine line) {
        Caller facilitator = accounts.as(network.facilitator(), then);
        Incident incident = recordIncident.record(
                facilitator,
                new RecordIncident.Request(line.participation().id(), then.day().minusDays(2)));
        diary.note(
                then.day().plusDays(DAYS_TO_THE_WARNING),
                later -> warnParticipant.warn(
                        accounts.as(network.facilitator(), later), new WarnParticipant.Request(incident.id(), null)));
    }

    private void leave(Caller then, ParticipantLine line) {
        leaveNetwork.leave(then, new LeaveNetwork.Request(line.participation().id(), then.day(), null));
    }

    private Optional<ParticipantLine> somebody(Caller then, SampleNetwork network, Set<String> others) {
        return lookAtNetwork.look(then, network.id()).participants().stream()
                .filter(line -> line.standing() instanceof Standing.Active)
                .filter(line -> line.participation().from().isBefore(then.day().minusDays(10)))
                .filter(line -> !others.contains(line.name().full()))
                .findFirst();
    }
}
