package dk.amr.web;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.access.AuditLog;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.audit.ListAudit;
import dk.amr.domain.access.once.OnlyOnce;
import dk.amr.domain.access.signin.OneTimeCodes;
import dk.amr.domain.access.signin.Passwords;
import dk.amr.domain.access.signin.PlainOneTimeCodes;
import dk.amr.domain.access.signin.PlainPasswords;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.correspondence.CollectingCarrier;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.correspondence.link.LinkSecrets;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.correspondence.link.PlainLinkSecrets;
import dk.amr.domain.groundrule.AcknowledgeGroundRules;
import dk.amr.domain.groundrule.LookAtGroundRules;
import dk.amr.domain.groundrule.PublishGroundRules;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.job.ListJobs;
import dk.amr.domain.kit.AllPorts;
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
import dk.amr.domain.meeting.sharing.code.CodeMaker;
import dk.amr.domain.meeting.sharing.code.PlainCodeMaker;
import dk.amr.domain.network.AssignFacilitator;
import dk.amr.domain.network.CloseNetwork;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.network.Staff;
import dk.amr.domain.offer.link.AnswerOffer;
import dk.amr.domain.offer.link.OfferByLink;
import dk.amr.domain.offer.link.OfferLetters;
import dk.amr.domain.offer.link.ReadOfferLink;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.ListOffers;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.look.LostLetters;
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
import dk.amr.domain.person.CorrectPerson;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.ProtectContact;
import dk.amr.domain.report.CoverageFigures;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.report.ReportCoverageToFu;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.PlainSecrets;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.task.CompleteTask;
import dk.amr.domain.task.ElectionTasks;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.NewAmrTasks;
import dk.amr.domain.workplace.WorkplaceFinder;
import dk.amr.web.correspondence.LettersModule;
import dk.amr.web.http.WebSettings;
import dk.amr.web.register.RegisterFilesModule;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Binds the use cases over the ports in memory, as a composition root would over a database. */
final class PortsModule extends AbstractModule {

    private static final List<Class<?>> USE_CASES = List.of(
            Gate.class,
            Policy.class,
            OnlyOnce.class,
            ListAudit.class,
            PersonFinder.class,
            WorkplaceFinder.class,
            MandateFinder.class,
            SeatFinder.class,
            KommunegruppeFinder.class,
            ReportMandate.class,
            ActivateMandate.class,
            RejectMandate.class,
            EndMandate.class,
            PauseMandate.class,
            ResumeMandate.class,
            RenewMandate.class,
            TransferMandate.class,
            CorrectMandate.class,
            CorrectPerson.class,
            ProtectContact.class,
            CreateKommunegruppe.class,
            MapMunicipality.class,
            AdmitAmrs.class,
            ReportCoverage.class,
            ReportCoverageToFu.class,
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
            ListJobs.class,
            ListTasks.class,
            CompleteTask.class);

    private final AllPorts ports;
    private final WebSettings settings;
    private final Clock clock;

    PortsModule(AllPorts ports, WebSettings settings, Clock clock) {
        this.ports = ports;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void configure() {
        USE_CASES.forEach(this::bindOnce);
        PartsOfRegister.ALL.forEach(this::bindOnce);
        PartsOfTheDoor.ALL.forEach(this::bindOnce);
        PartsOfMeetings.ALL.forEach(this::bindOnce);
        PartsOfSharing.ALL.forEach(this::bindOnce);
        bind(OneTimeCodes.class).toInstance(new PlainOneTimeCodes());
        bind(CodeMaker.class).toInstance(new PlainCodeMaker());
        bind(Clock.class).toInstance(clock);
        bind(WebSettings.class).toInstance(settings);
        bind(Ids.class).toInstance(new CountingIds());
        bind(Secrets.class).toInstance(new PlainSecrets());
        bind(Passwords.class).toInstance(new PlainPasswords());
        bind(LinkSecrets.class).toInstance(new PlainLinkSecrets());
        install(new RegisterFilesModule());
        install(new LettersModule(settings.baseUrl()));
        bind(MailCarrier.class).toInstance(new CollectingCarrier());
        bind(AuditLog.class).toInstance(ports.trail());
        Stream.of(AllPorts.class.getMethods()).forEach(this::bindPort);
    }

    @SuppressWarnings("unchecked")
    private void bindPort(Method port) {
        try {
            bind((Class<Object>) port.getReturnType()).toInstance(port.invoke(ports));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> void bindOnce(Class<T> type) {
        Constructor<T> only = (Constructor<T>) type.getDeclaredConstructors()[0];
        bind(type).toConstructor(only).in(Scopes.SINGLETON);
    }
}
