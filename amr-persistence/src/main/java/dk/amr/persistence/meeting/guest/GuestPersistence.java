package dk.amr.persistence.meeting.guest;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.meeting.evaluation.EvaluationRepository;
import dk.amr.domain.meeting.invitation.InvitationRepository;

/** Binds invitations, attendance and evaluations. */
public final class GuestPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(InvitationRepository.class).to(JdbiInvitationRepository.class).in(Scopes.SINGLETON);
        bind(AttendanceRepository.class).to(JdbiAttendanceRepository.class).in(Scopes.SINGLETON);
        bind(EvaluationRepository.class).to(JdbiEvaluationRepository.class).in(Scopes.SINGLETON);
    }
}
