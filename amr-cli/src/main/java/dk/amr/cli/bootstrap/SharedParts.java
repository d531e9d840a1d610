package dk.amr.cli.bootstrap;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.account.AccountLetters;
import dk.amr.domain.access.account.AccountsOfKreds;
import dk.amr.domain.access.account.ResetLinks;
import dk.amr.domain.access.account.ServiceAccounts;
import dk.amr.domain.access.account.ServiceTokens;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.access.account.SignInLinks;
import dk.amr.domain.access.once.OnlyOnce;
import dk.amr.domain.access.signin.AskedAgain;
import dk.amr.domain.access.signin.CodeProof;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.Doorplate;
import dk.amr.domain.access.signin.Entrances;
import dk.amr.domain.access.signin.Guesses;
import dk.amr.domain.access.signin.PasswordChoice;
import dk.amr.domain.access.signin.PasswordProof;
import dk.amr.domain.access.signin.ProofLimit;
import dk.amr.domain.access.signin.SecondStepChange;
import dk.amr.domain.access.signin.Sessions;
import dk.amr.domain.access.signin.SignInLimit;
import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.confidentiality.ReadingRule;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.delivery.AccountPost;
import dk.amr.domain.delivery.DelayedMessages;
import dk.amr.domain.delivery.Letters;
import dk.amr.domain.directory.NetworkSides;
import dk.amr.domain.directory.PersonPages;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.guard.GuardOfNetwork;
import dk.amr.domain.installation.KredsFounder;
import dk.amr.domain.installation.backup.BackupCheck;
import dk.amr.domain.installation.backup.Restoration;
import dk.amr.domain.kommunegruppe.KommunegruppeFinder;
import dk.amr.domain.mandate.MandateFinder;
import dk.amr.domain.mandate.SeatFinder;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.attendance.Table;
import dk.amr.domain.meeting.evaluation.EvaluationByLink;
import dk.amr.domain.meeting.evaluation.EvaluationLetters;
import dk.amr.domain.meeting.evaluation.EvaluationPost;
import dk.amr.domain.meeting.feed.Feeds;
import dk.amr.domain.meeting.invitation.InvitationPost;
import dk.amr.domain.meeting.invitation.InvitationReadiness;
import dk.amr.domain.meeting.invitation.Invitees;
import dk.amr.domain.meeting.invitation.LinkPost;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.meeting.invitation.UnreachedPost;
import dk.amr.domain.meeting.invitation.link.InvitationByLink;
import dk.amr.domain.meeting.invitation.link.InvitationEntries;
import dk.amr.domain.meeting.invitation.link.MeetingLetters;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingFinder;
import dk.amr.domain.meeting.leave.Leaders;
import dk.amr.domain.meeting.leave.LeaveLetters;
import dk.amr.domain.meeting.leave.LeavePost;
import dk.amr.domain.meeting.leave.LeaveWishes;
import dk.amr.domain.meeting.look.Guests;
import dk.amr.domain.meeting.look.MeetingPages;
import dk.amr.domain.meeting.look.NetworkNames;
import dk.amr.domain.meeting.planning.Adviser;
import dk.amr.domain.meeting.planning.Facilitators;
import dk.amr.domain.meeting.planning.MeetingDifferences;
import dk.amr.domain.meeting.planning.Predecessors;
import dk.amr.domain.meeting.sharing.code.CodeLetters;
import dk.amr.domain.meeting.sharing.code.Codes;
import dk.amr.domain.meeting.sharing.invite.SharedLetters;
import dk.amr.domain.meeting.sharing.invite.SharedPost;
import dk.amr.domain.meeting.sharing.invite.WiderCircle;
import dk.amr.domain.meeting.sharing.link.SharedByLink;
import dk.amr.domain.meeting.sharing.room.Colleagues;
import dk.amr.domain.meeting.sharing.room.Reading;
import dk.amr.domain.meeting.sharing.room.Room;
import dk.amr.domain.meeting.sharing.room.TaskNotPerson;
import dk.amr.domain.meeting.sharing.standing.Standpoint;
import dk.amr.domain.meeting.wish.Wishes;
import dk.amr.domain.meeting.year.NetworkYears;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.network.Staff;
import dk.amr.domain.offer.incident.Incidents;
import dk.amr.domain.offer.link.OfferByLink;
import dk.amr.domain.offer.link.OfferLetters;
import dk.amr.domain.offer.look.LostLetters;
import dk.amr.domain.offer.look.NetworkPages;
import dk.amr.domain.offer.look.Participants;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.offer.promise.Answers;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.offer.promise.Promise;
import dk.amr.domain.offer.sending.OfferPost;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.register.RegisterBooks;
import dk.amr.domain.register.undo.NamesInTheWay;
import dk.amr.domain.register.undo.Restoring;
import dk.amr.domain.report.CoverageFigures;
import dk.amr.domain.report.LeaveFigures;
import dk.amr.domain.report.attendance.AttendanceFigures;
import dk.amr.domain.retention.PassingThings;
import dk.amr.domain.task.ElectionTasks;
import dk.amr.domain.task.FacilitatorTasks;
import dk.amr.domain.task.MeetingTasks;
import dk.amr.domain.task.NewAmrTasks;
import dk.amr.domain.workplace.WorkplaceFinder;
import java.util.List;

/** What the use cases share. */
final class SharedParts {

    static final List<Class<?>> ALL = List.of(
            Policy.class,
            Gate.class,
            Doorkeeper.class,
            Doorplate.class,
            SignInLimit.class,
            ProofLimit.class,
            CodeProof.class,
            AskedAgain.class,
            SecondStepChange.class,
            Entrances.class,
            PasswordChoice.class,
            AccountLetters.class,
            ResetLinks.class,
            DelayedMessages.class,
            Letters.class,
            AccountPost.class,
            PasswordProof.class,
            SetupLinks.class,
            SignInLinks.class,
            ServiceAccounts.class,
            Sessions.class,
            OnlyOnce.class,
            AccountsOfKreds.class,
            KredsFounder.class,
            ServiceTokens.class,
            BackupCheck.class,
            Restoration.class,
            PersonFinder.class,
            PersonPages.class,
            NetworkSides.class,
            WorkplaceFinder.class,
            MandateFinder.class,
            SeatFinder.class,
            RegisterBooks.class,
            NamesInTheWay.class,
            Restoring.class,
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
            LostLetters.class,
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
            NetworkYears.class,
            ReadingRule.class,
            Codes.class,
            CodeLetters.class,
            SharedPost.class,
            WiderCircle.class,
            SharedLetters.class,
            SharedByLink.class,
            Standpoint.class,
            Colleagues.class,
            GuardOfNetwork.class,
            TaskNotPerson.class,
            Reading.class,
            Room.class,
            PassingThings.class);

    private SharedParts() {}
}
