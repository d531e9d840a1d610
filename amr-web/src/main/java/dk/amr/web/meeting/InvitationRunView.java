package dk.amr.web.meeting;

import dk.amr.domain.meeting.invitation.InvitationRun;
import dk.amr.domain.person.PersonName;
import java.util.List;

/** What inviting came to, for scripts. */
record InvitationRunView(
        boolean applied, int invited, int sent, int before, List<String> names, List<String> withoutEmail) {

    InvitationRunView {
        names = List.copyOf(names);
        withoutEmail = List.copyOf(withoutEmail);
    }

    static InvitationRunView of(InvitationRun run) {
        return new InvitationRunView(
                run.isReal(),
                run.invited().size(),
                run.sent(),
                run.before(),
                run.invited().stream().map(PersonName::full).toList(),
                run.withoutEmail().stream().map(PersonName::full).toList());
    }

    @Override
    public String toString() {
        return "InvitationRunView[" + invited + "]";
    }
}
