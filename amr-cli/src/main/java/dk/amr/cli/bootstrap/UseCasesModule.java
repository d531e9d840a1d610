package dk.amr.cli.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.access.account.AddAccount;
import dk.amr.domain.access.account.ChangeRoles;
import dk.amr.domain.access.account.ChooseLanguage;
import dk.amr.domain.access.account.DisableAccount;
import dk.amr.domain.access.account.EnableAccount;
import dk.amr.domain.access.account.EndSessions;
import dk.amr.domain.access.account.IssueToken;
import dk.amr.domain.access.account.LimitAccount;
import dk.amr.domain.access.account.NameAccount;
import dk.amr.domain.access.account.ResetPassword;
import dk.amr.domain.access.account.SendPasswordLink;
import dk.amr.domain.access.audit.ListAudit;
import dk.amr.domain.access.audit.VerifyAudit;
import dk.amr.domain.access.signin.BeginSecondStep;
import dk.amr.domain.access.signin.ChangePassword;
import dk.amr.domain.access.signin.ConfirmSecondStep;
import dk.amr.domain.access.signin.EndOwnSessions;
import dk.amr.domain.access.signin.EnterCode;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.access.signin.LookAtOwnAccount;
import dk.amr.domain.access.signin.ProveAgain;
import dk.amr.domain.access.signin.RedeemResetLink;
import dk.amr.domain.access.signin.RedeemSetupLink;
import dk.amr.domain.access.signin.RedeemSignInLink;
import dk.amr.domain.access.signin.RequestPasswordReset;
import dk.amr.domain.access.signin.ResetSecondStep;
import dk.amr.domain.access.signin.SignIn;
import dk.amr.domain.access.signin.SignOut;
import dk.amr.domain.access.signin.TurnOffSecondStep;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.delivery.ListOutbox;
import dk.amr.domain.delivery.RetryMessage;
import dk.amr.domain.directory.ListKommunegrupper;
import dk.amr.domain.directory.ListMandates;
import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.directory.ListWorkplaces;
import dk.amr.domain.directory.LookAtKommunegruppe;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.LookAtGroundRules;
import dk.amr.domain.groundrule.PublishGroundRules;
import dk.amr.domain.installation.FoundKreds;
import dk.amr.domain.installation.InitialiseInstallation;
import dk.amr.domain.installation.ListKredse;
import dk.amr.domain.installation.LookAtDatabase;
import dk.amr.domain.installation.MigrateDatabase;
import dk.amr.domain.installation.backup.CreateBackup;
import dk.amr.domain.installation.backup.RestoreBackup;
import dk.amr.domain.installation.backup.VerifyBackup;
import dk.amr.domain.job.ListJobs;
import dk.amr.domain.kommunegruppe.AdmitAmrs;
import dk.amr.domain.kommunegruppe.CreateKommunegruppe;
import dk.amr.domain.kommunegruppe.MapMunicipality;
import dk.amr.domain.mandate.ActivateMandate;
import dk.amr.domain.mandate.CorrectMandate;
import dk.amr.domain.mandate.EndMandate;
import dk.amr.domain.mandate.PauseMandate;
import dk.amr.domain.mandate.RejectMandate;
import dk.amr.domain.mandate.RenewMandate;
import dk.amr.domain.mandate.ReportMandate;
import dk.amr.domain.mandate.ResumeMandate;
import dk.amr.domain.mandate.TransferMandate;
import dk.amr.domain.network.AssignFacilitator;
import dk.amr.domain.network.CloseNetwork;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.offer.link.AnswerOffer;
import dk.amr.domain.offer.link.ReadOfferLink;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.ListOffers;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.sending.LapseOffers;
import dk.amr.domain.offer.sending.LeaveNetwork;
import dk.amr.domain.offer.sending.RecordAnswer;
import dk.amr.domain.offer.sending.SendOffer;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.offer.sending.WithdrawOffer;
import dk.amr.domain.person.CorrectPerson;
import dk.amr.domain.person.ProtectContact;
import dk.amr.domain.register.ExportRegister;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.undo.ListImports;
import dk.amr.domain.register.undo.UndoImport;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.report.ReportCoverageToFu;
import dk.amr.domain.task.CompleteTask;
import dk.amr.domain.task.ListTasks;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be done with the program, and what the use cases share. */
final class UseCasesModule extends AbstractModule {

    /** The table of contents. */
    static final List<Class<?>> USE_CASES = Stream.concat(
                    Stream.<Class<?>>of(
                            InitialiseInstallation.class,
                            MigrateDatabase.class,
                            LookAtDatabase.class,
                            CreateBackup.class,
                            VerifyBackup.class,
                            RestoreBackup.class,
                            FoundKreds.class,
                            ListKredse.class,
                            SignIn.class,
                            SignOut.class,
                            RedeemSetupLink.class,
                            RedeemSignInLink.class,
                            RequestPasswordReset.class,
                            RedeemResetLink.class,
                            EnterCode.class,
                            ChooseLanguage.class,
                            LookAtOwnAccount.class,
                            ChangePassword.class,
                            EndOwnSessions.class,
                            BeginSecondStep.class,
                            ConfirmSecondStep.class,
                            TurnOffSecondStep.class,
                            ProveAgain.class,
                            AddAccount.class,
                            DisableAccount.class,
                            EnableAccount.class,
                            EndSessions.class,
                            SendPasswordLink.class,
                            ListAccounts.class,
                            LimitAccount.class,
                            NameAccount.class,
                            ResetPassword.class,
                            ResetSecondStep.class,
                            ChangeRoles.class,
                            IssueToken.class,
                            VerifyAudit.class,
                            ListAudit.class,
                            ImportRegister.class,
                            ExportRegister.class,
                            ListImports.class,
                            UndoImport.class,
                            ListPeople.class,
                            ListWorkplaces.class,
                            LookAtPerson.class,
                            CorrectPerson.class,
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
                            CompleteTask.class),
                    Stream.concat(MeetingUseCases.ALL.stream(), SharingUseCases.ALL.stream()))
            .toList();

    @Override
    protected void configure() {
        Stream.concat(USE_CASES.stream(), SharedParts.ALL.stream()).forEach(this::bindToItsConstructor);
    }

    private <T> void bindToItsConstructor(Class<T> type) {
        @SuppressWarnings("unchecked") // a class's constructors make that class
        Constructor<T> only = (Constructor<T>) type.getConstructors()[0];
        // one of each serves everybody, for none of them keeps anything
        bind(type).toConstructor(only).in(Scopes.SINGLETON);
    }
}
