package dk.amr.cli.bootstrap;

import dk.amr.domain.guard.CheckNotes;
import dk.amr.domain.meeting.attendance.CloseMeeting;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.evaluation.EvaluateMeeting;
import dk.amr.domain.meeting.evaluation.ReadEvaluationLink;
import dk.amr.domain.meeting.feed.IssueCalendarFeed;
import dk.amr.domain.meeting.feed.ReadCalendarFeed;
import dk.amr.domain.meeting.feed.RevokeCalendarFeed;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.invitation.RecordReply;
import dk.amr.domain.meeting.invitation.ReviewInvitations;
import dk.amr.domain.meeting.invitation.SendReminders;
import dk.amr.domain.meeting.invitation.link.AnswerInvitation;
import dk.amr.domain.meeting.invitation.link.ReadInvitationLink;
import dk.amr.domain.meeting.kommunegruppe.CancelKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.HoldKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.ListKommunegruppeMeetings;
import dk.amr.domain.meeting.kommunegruppe.PlanKommunegruppeMeeting;
import dk.amr.domain.meeting.leave.AskForLeaveByLink;
import dk.amr.domain.meeting.leave.ListLeave;
import dk.amr.domain.meeting.leave.RecordLeave;
import dk.amr.domain.meeting.leave.RequestLeave;
import dk.amr.domain.meeting.look.ListMeetings;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import dk.amr.domain.meeting.planning.ReviseMeeting;
import dk.amr.domain.meeting.statement.WriteAttendanceStatement;
import dk.amr.domain.meeting.wish.DecideWish;
import dk.amr.domain.meeting.wish.ListWishes;
import dk.amr.domain.meeting.wish.NoteWish;
import dk.amr.domain.meeting.year.LookAtYear;
import dk.amr.domain.offer.incident.AgreeToRemoval;
import dk.amr.domain.offer.incident.ListIncidents;
import dk.amr.domain.offer.incident.RecordIncident;
import dk.amr.domain.offer.incident.WarnParticipant;
import dk.amr.domain.report.ReportLeave;
import dk.amr.domain.report.ReportLeaveToFu;
import dk.amr.domain.report.attendance.ReportAttendance;
import dk.amr.domain.report.attendance.ReportAttendanceToFu;
import dk.amr.domain.report.cadence.ReportCadence;
import dk.amr.domain.report.cadence.ReportDeviations;
import java.util.List;

/** What can be done about the meetings of networks, and about what hangs on them. */
final class MeetingUseCases {

    static final List<Class<?>> ALL = List.of(
            PlanKommunegruppeMeeting.class,
            HoldKommunegruppeMeeting.class,
            CancelKommunegruppeMeeting.class,
            ListKommunegruppeMeetings.class,
            PlanMeeting.class,
            ReviseMeeting.class,
            RescheduleMeeting.class,
            CancelMeeting.class,
            ListMeetings.class,
            LookAtMeeting.class,
            InviteToMeeting.class,
            RecordReply.class,
            ReviewInvitations.class,
            SendReminders.class,
            ReadInvitationLink.class,
            AnswerInvitation.class,
            RecordAttendance.class,
            CloseMeeting.class,
            ReadEvaluationLink.class,
            EvaluateMeeting.class,
            NoteWish.class,
            DecideWish.class,
            ListWishes.class,
            LookAtYear.class,
            ReportCadence.class,
            ReportDeviations.class,
            ReportAttendance.class,
            ReportAttendanceToFu.class,
            WriteAttendanceStatement.class,
            IssueCalendarFeed.class,
            RevokeCalendarFeed.class,
            ReadCalendarFeed.class,
            RequestLeave.class,
            RecordLeave.class,
            ListLeave.class,
            AskForLeaveByLink.class,
            ReportLeave.class,
            ReportLeaveToFu.class,
            RecordIncident.class,
            WarnParticipant.class,
            AgreeToRemoval.class,
            ListIncidents.class,
            CheckNotes.class);

    private MeetingUseCases() {}
}
