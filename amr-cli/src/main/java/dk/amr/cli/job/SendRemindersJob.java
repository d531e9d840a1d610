package dk.amr.cli.job;

import com.google.inject.Inject;
import dk.amr.cli.console.Job;
import dk.amr.domain.job.JobName;
import dk.amr.domain.meeting.invitation.SendReminders;

/** Reminds of meetings that are near. */
final class SendRemindersJob implements Job {

    private final EveryKreds everyKreds;
    private final SendReminders sendReminders;

    @Inject
    SendRemindersJob(EveryKreds everyKreds, SendReminders sendReminders) {
        this.everyKreds = everyKreds;
        this.sendReminders = sendReminders;
    }

    @Override
    public JobName name() {
        return JobName.SEND_REMINDERS;
    }

    @Override
    public void run() {
        everyKreds.each(name(), sendReminders::send);
    }
}
