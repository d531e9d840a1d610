package dk.amr.cli.bootstrap;

import com.google.inject.AbstractModule;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.account.AccountsOfKreds;
import dk.amr.domain.access.account.AddAccount;
import dk.amr.domain.access.account.ChangeRoles;
import dk.amr.domain.access.account.ChooseLanguage;
import dk.amr.domain.access.account.DisableAccount;
import dk.amr.domain.access.account.IssueToken;
import dk.amr.domain.access.account.LimitAccount;
import dk.amr.domain.access.account.ListAccounts;
import dk.amr.domain.access.account.ServiceAccounts;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.access.account.SignInLinks;
import dk.amr.domain.access.audit.ListAudit;
import dk.amr.domain.access.audit.VerifyAudit;
import dk.amr.domain.access.once.OnlyOnce;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.Doorplate;
import dk.amr.domain.access.signin.Guesses;
import dk.amr.domain.access.signin.RedeemSetupLink;
import dk.amr.domain.access.signin.RedeemSignInLink;
import dk.amr.domain.access.signin.Sessions;
import dk.amr.domain.access.signin.SignIn;
import dk.amr.domain.access.signin.SignInLimit;
import dk.amr.domain.access.signin.SignOut;
import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.delivery.ListOutbox;
import dk.amr.domain.delivery.RetryMessage;
import dk.amr.domain.directory.ListKommunegrupper;
import dk.amr.domain.directory.ListMandates;
import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.directory.LookAtKommunegruppe;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.NetworkSides;
import dk.amr.domain.directory.PersonPages;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.LookAtGroundRules;
import dk.amr.domain.groundrule.PublishGroundRules;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.installation.FoundKreds;
import dk.amr.domain.installation.InitialiseInstallation;
import dk.amr.domain.installation.KredsFounder;
import dk.amr.domain.installation.ListKredse;
import dk.amr.domain.installation.LookAtDatabase;
import dk.amr.domain.installation.MigrateDatabase;
import dk.amr.domain.job.ListJobs;
import dk.amr.domain.kommunegruppe.AdmitAmrs;
import dk.amr.domain.kommunegruppe.CreateKommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeFinder;
import dk.amr.domain.kommunegruppe.MapMunicipality;
import dk.amr.domain.mandate.ActivateMandate;
import dk.amr.domain.mandate.CorrectMandate;
import dk.amr.domain.mandate.EndMandate;
import dk.amr.domain.mandate.MandateFinder;
import dk.amr.domain.mandate.PauseMandate;
import dk.amr.domain.mandate.RejectMandate;
import dk.amr.domain.mandate.RenewMandate;
import dk.amr.domain.mandate.ReportMandate;
import dk.amr.domain.mandate.ResumeMandate;
import dk.amr.domain.mandate.SeatFinder;
import dk.amr.domain.mandate.TransferMandate;
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
import dk.amr.domain.meeting.invitation.RecordReply;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.meeting.invitation.ReviewInvitations;
import dk.amr.domain.meeting.invitation.SendReminders;
import dk.amr.domain.meeting.invitation.link.AnswerInvitation;
import dk.amr.domain.meeting.invitation.link.InvitationByLink;
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
import dk.amr.domain.network.AssignFacilitator;
import dk.amr.domain.network.CloseNetwork;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.network.Staff;
import dk.amr.domain.offer.incident.AgreeToRemoval;
import dk.amr.domain.offer.incident.Incidents;
import dk.amr.domain.offer.incident.ListIncidents;
import dk.amr.domain.offer.incident.RecordIncident;
import dk.amr.domain.offer.incident.WarnParticipant;
import dk.amr.domain.offer.link.AnswerOffer;
import dk.amr.domain.offer.link.OfferByLink;
import dk.amr.domain.offer.link.OfferLetters;
import dk.amr.domain.offer.link.ReadOfferLink;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.ListOffers;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.look.NetworkPages;
import dk.amr.domain.offer.look.Participants;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.offer.promise.Answers;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.offer.promise.Promise;
import dk.amr.domain.offer.sending.LapseOffers;
import dk.amr.domain.offer.sending.LeaveNetwork;
import dk.amr.domain.offer.sending.OfferPost;
import dk.amr.domain.offer.sending.RecordAnswer;
import dk.amr.domain.offer.sending.SendOffer;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.offer.sending.WithdrawOffer;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.ProtectContact;
import dk.amr.domain.register.ExportRegister;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.RegisterBooks;
import dk.amr.domain.report.CoverageFigures;
import dk.amr.domain.report.LeaveFigures;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.report.ReportCoverageToFu;
import dk.amr.domain.report.ReportLeave;
import dk.amr.domain.report.ReportLeaveToFu;
import dk.amr.domain.report.attendance.AttendanceFigures;
import dk.amr.domain.report.attendance.ReportAttendance;
import dk.amr.domain.report.attendance.ReportAttendanceToFu;
import dk.amr.domain.report.cadence.ReportCadence;
import dk.amr.domain.report.cadence.ReportDeviations;
import dk.amr.domain.task.CompleteTask;
import dk.amr.domain.task.ElectionTasks;
import dk.amr.domain.task.FacilitatorTasks;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.MeetingTasks;
import dk.amr.domain.task.NewAmrTasks;
import dk.amr.domain.workplace.WorkplaceFinder;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be done with the program, and what the use cases share. */
final class UseCasesModule extends AbstractModule {

    /** The table of contents. */
    static final List<Class<?>> USE_CASES = List.of(
            InitialiseInstallation.class,
            MigrateDatabase.class,
            LookAtDatabase.class,
            FoundKreds.class,
            ListKredse.class,
            SignIn.class,
            SignOut.class,
            RedeemSetupLink.class,
            RedeemSignInLink.class,
            ChooseLanguage.class,
            AddAccount.class,
            DisableAccount.class,
            ChangeRoles.class,
            IssueToken.class,
            ListAccounts.class,
            VerifyAudit.class,
            ListAudit.class,
            ImportRegister.class,
            ExportRegister.class,
            ListPeople.class,
            LookAtPerson.class,
            ProtectContact.class,
            ReportMandate.class,
            ActivateMandate.class,
            RejectMandate.class,
            EndMandate.class,
            PauseMandate.class,
            ResumeMandate.class,
            RenewMandate.class,
            TransferMandate.class,
            CorrectMandate.class,
            ListMandates.class,
            CreateKommunegruppe.class,
            MapMunicipality.class,
            AdmitAmrs.class,
            ListKommunegrupper.class,
            LookAtKommunegruppe.class,
            ReportCoverage.class,
            ReportCoverageToFu.class,
            EstablishNetwork.class,
            AssignFacilitator.class,
            CloseNetwork.class,
            ListNetworks.class,
            LookAtNetwork.class,
            PublishGroundRules.class,
            LookAtGroundRules.class,
            AcknowledgeGroundRules.class,
            RecordConsent.class,
            SendOffers.class,
            SendOffer.class,
            RecordAnswer.class,
            WithdrawOffer.class,
            ListOffers.class,
            LeaveNetwork.class,
            LapseOffers.class,
            ReadOfferLink.class,
            AnswerOffer.class,
            DeliverOutbox.class,
            ListOutbox.class,
            RetryMessage.class,
            ListJobs.class,
            ListTasks.class,
            CompleteTask.class,
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
            LimitAccount.class,
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
            ListIncidents.class);

    private static final List<Class<?>> SHARED = List.of(
            Policy.class,
            Gate.class,
            Doorkeeper.class,
            Doorplate.class,
            SignInLimit.class,
            SetupLinks.class,
            SignInLinks.class,
            ServiceAccounts.class,
            Sessions.class,
            OnlyOnce.class,
            AccountsOfKreds.class,
            KredsFounder.class,
            PersonFinder.class,
            PersonPages.class,
            NetworkSides.class,
            WorkplaceFinder.class,
            MandateFinder.class,
            SeatFinder.class,
            RegisterBooks.class,
            KommunegruppeFinder.class,
            NetworkFinder.class,
            Staff.class,
            RulesInForce.class,
            Consents.class,
            PersonalLinks.class,
            Standings.class,
            Promise.class,
            OwnNetwork.class,
            Answers.class,
            OfferPost.class,
            OfferLetters.class,
            OfferByLink.class,
            NetworkPages.class,
            Participants.class,
            NewAmrTasks.class,
            ElectionTasks.class,
            CoverageFigures.class,
            BusinessTime.class,
            MeetingFinder.class,
            KommunegruppeMeetingFinder.class,
            Predecessors.class,
            Facilitators.class,
            Adviser.class,
            MeetingDifferences.class,
            Invitees.class,
            InvitationPost.class,
            InvitationReadiness.class,
            Replies.class,
            MeetingLetters.class,
            InvitationByLink.class,
            Wishes.class,
            Table.class,
            EvaluationPost.class,
            EvaluationLetters.class,
            EvaluationByLink.class,
            NetworkNames.class,
            MeetingPages.class,
            Guests.class,
            AttendanceFigures.class,
            FacilitatorTasks.class,
            Feeds.class,
            Guesses.class,
            Incidents.class,
            Leaders.class,
            LeaveFigures.class,
            LeaveLetters.class,
            LeavePost.class,
            LeaveWishes.class,
            MeetingTasks.class,
            NetworkYears.class);

    @Override
    protected void configure() {
        Stream.concat(USE_CASES.stream(), SHARED.stream()).forEach(this::bindToItsConstructor);
    }

    private <T> void bindToItsConstructor(Class<T> type) {
        @SuppressWarnings("unchecked") // a class's constructors make that class
        Constructor<T> only = (Constructor<T>) type.getConstructors()[0];
        bind(type).toConstructor(only);
    }
}
