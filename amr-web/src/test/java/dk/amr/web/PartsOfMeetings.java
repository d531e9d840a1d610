package dk.amr.web;

import dk.amr.domain.access.account.LimitAccount;
import dk.amr.domain.access.account.NameAccount;
import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.attendance.CloseMeeting;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.attendance.Table;
import dk.amr.domain.meeting.evaluation.EvaluateMeeting;
import dk.amr.domain.meeting.evaluation.EvaluationByLink;
import dk.amr.domain.meeting.evaluation.EvaluationLetters;
import dk.amr.domain.meeting.evaluation.EvaluationPost;
import dk.amr.domain.meeting.evaluation.ReadEvaluationLink;
import dk.amr.domain.meeting.feed.Feeds;
import dk.amr.domain.meeting.feed.IssueCalendarFeed;
import dk.amr.domain.meeting.feed.ReadCalendarFeed;
import dk.amr.domain.meeting.feed.RevokeCalendarFeed;
import dk.amr.domain.meeting.invitation.InvitationPost;
import dk.amr.domain.meeting.invitation.InvitationReadiness;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.invitation.Invitees;
import dk.amr.domain.meeting.invitation.LinkPost;
import dk.amr.domain.meeting.invitation.RecordReply;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.meeting.invitation.ReviewInvitations;
import dk.amr.domain.meeting.invitation.UnreachedPost;
import dk.amr.domain.meeting.invitation.link.AnswerInvitation;
import dk.amr.domain.meeting.invitation.link.InvitationByLink;
import dk.amr.domain.meeting.invitation.link.InvitationEntries;
import dk.amr.domain.meeting.invitation.link.MeetingLetters;
import dk.amr.domain.meeting.invitation.link.ReadInvitationLink;
import dk.amr.domain.meeting.kommunegruppe.CancelKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.HoldKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingFinder;
import dk.amr.domain.meeting.kommunegruppe.ListKommunegruppeMeetings;
import dk.amr.domain.meeting.kommunegruppe.PlanKommunegruppeMeeting;
import dk.amr.domain.meeting.leave.AskForLeaveByLink;
import dk.amr.domain.meeting.leave.Leaders;
import dk.amr.domain.meeting.leave.LeaveLetters;
import dk.amr.domain.meeting.leave.LeavePost;
import dk.amr.domain.meeting.leave.LeaveWishes;
import dk.amr.domain.meeting.leave.ListLeave;
import dk.amr.domain.meeting.leave.RecordLeave;
import dk.amr.domain.meeting.leave.RequestLeave;
import dk.amr.domain.meeting.look.Guests;
import dk.amr.domain.meeting.look.ListMeetings;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingPages;
import dk.amr.domain.meeting.look.NetworkNames;
import dk.amr.domain.meeting.planning.Adviser;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.meeting.planning.Facilitators;
import dk.amr.domain.meeting.planning.MeetingDifferences;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.meeting.planning.Predecessors;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import dk.amr.domain.meeting.planning.ReviseMeeting;
import dk.amr.domain.meeting.statement.WriteAttendanceStatement;
import dk.amr.domain.meeting.wish.DecideWish;
import dk.amr.domain.meeting.wish.ListWishes;
import dk.amr.domain.meeting.wish.NoteWish;
import dk.amr.domain.meeting.wish.Wishes;
import dk.amr.domain.meeting.year.LookAtYear;
import dk.amr.domain.meeting.year.NetworkYears;
import dk.amr.domain.offer.incident.AgreeToRemoval;
import dk.amr.domain.offer.incident.Incidents;
import dk.amr.domain.offer.incident.ListIncidents;
import dk.amr.domain.offer.incident.RecordIncident;
import dk.amr.domain.offer.incident.WarnParticipant;
import dk.amr.domain.report.LeaveFigures;
import dk.amr.domain.report.ReportLeave;
import dk.amr.domain.report.ReportLeaveToFu;
import dk.amr.domain.report.attendance.AttendanceFigures;
import dk.amr.domain.report.attendance.ReportAttendance;
import dk.amr.domain.report.attendance.ReportAttendanceToFu;
import dk.amr.domain.report.cadence.ReportCadence;
import dk.amr.domain.report.cadence.ReportDeviations;
import dk.amr.domain.task.FacilitatorTasks;
import dk.amr.domain.task.MeetingTasks;
import java.util.List;

/** The use cases of meetings, and what they share. */
final class PartsOfMeetings {

    static final List<Class<?>> ALL = List.of(
            BusinessTime.class,
            MeetingFinder.class,
            KommunegruppeMeetingFinder.class,
            Predecessors.class,
            Facilitators.class,
            Adviser.class,
            MeetingDifferences.class,
            Invitees.class,
            InvitationPost.class,
            UnreachedPost.class,
            LinkPost.class,
            InvitationReadiness.class,
            Replies.class,
            MeetingLetters.class,
            InvitationByLink.class,
            InvitationEntries.class,
            Wishes.class,
            Table.class,
            EvaluationPost.class,
            EvaluationLetters.class,
            EvaluationByLink.class,
            NetworkNames.class,
            Feeds.class,
            PlanMeeting.class,
            PlanKommunegruppeMeeting.class,
            HoldKommunegruppeMeeting.class,
            CancelMeeting.class,
            InviteToMeeting.class,
            ReviewInvitations.class,
            RecordAttendance.class,
            ReadInvitationLink.class,
            AnswerInvitation.class,
            ReadEvaluationLink.class,
            EvaluateMeeting.class,
            WriteAttendanceStatement.class,
            IssueCalendarFeed.class,
            RevokeCalendarFeed.class,
            ReadCalendarFeed.class,
            MeetingPages.class,
            Guests.class,
            CancelKommunegruppeMeeting.class,
            ListKommunegruppeMeetings.class,
            ReviseMeeting.class,
            RescheduleMeeting.class,
            ListMeetings.class,
            LookAtMeeting.class,
            RecordReply.class,
            CloseMeeting.class,
            NoteWish.class,
            DecideWish.class,
            ListWishes.class,
            NetworkYears.class,
            LookAtYear.class,
            AttendanceFigures.class,
            ReportCadence.class,
            ReportDeviations.class,
            ReportAttendance.class,
            ReportAttendanceToFu.class,
            Leaders.class,
            LeaveLetters.class,
            LeavePost.class,
            LeaveWishes.class,
            MeetingTasks.class,
            FacilitatorTasks.class,
            AskForLeaveByLink.class,
            RequestLeave.class,
            RecordLeave.class,
            ListLeave.class,
            LeaveFigures.class,
            ReportLeave.class,
            ReportLeaveToFu.class,
            Incidents.class,
            ListIncidents.class,
            RecordIncident.class,
            WarnParticipant.class,
            AgreeToRemoval.class,
            LimitAccount.class,
            NameAccount.class);

    private PartsOfMeetings() {}
}
