package dk.amr.cli.job;

import com.google.inject.Inject;
import dk.amr.cli.console.Job;
import dk.amr.domain.job.JobName;
import dk.amr.domain.meeting.invitation.ReviewInvitations;

/** Withdraws invitations from those who are no longer in. */
final class ReviewInvitationsJob implements Job {

    private final EveryKreds everyKreds;
    private final ReviewInvitations reviewInvitations;

    @Inject
    ReviewInvitationsJob(EveryKreds everyKreds, ReviewInvitations reviewInvitations) {
        this.everyKreds = everyKreds;
        this.reviewInvitations = reviewInvitations;
    }

    @Override
    public JobName name() {
        return JobName.REVIEW_INVITATIONS;
    }

    @Override
    public void run() {
        everyKreds.each(name(), reviewInvitations::review);
    }
}
