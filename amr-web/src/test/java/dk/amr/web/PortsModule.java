package dk.amr.web;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.access.AuditLog;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.AccountsOfKreds;
import dk.amr.domain.access.account.ChooseLanguage;
import dk.amr.domain.access.account.IssueToken;
import dk.amr.domain.access.account.ListAccounts;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.access.audit.AuditTrail;
import dk.amr.domain.access.audit.ListAudit;
import dk.amr.domain.access.signin.AttemptRepository;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.Doorplate;
import dk.amr.domain.access.signin.Passwords;
import dk.amr.domain.access.signin.PlainPasswords;
import dk.amr.domain.access.signin.RedeemSetupLink;
import dk.amr.domain.access.signin.SignIn;
import dk.amr.domain.access.signin.SignInLimit;
import dk.amr.domain.access.signin.SignOut;
import dk.amr.domain.directory.Directory;
import dk.amr.domain.directory.ListKommunegrupper;
import dk.amr.domain.directory.ListMandates;
import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.directory.LookAtKommunegruppe;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.PersonPages;
import dk.amr.domain.installation.SchemaMaintenance;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kommunegruppe.AdmitAmrs;
import dk.amr.domain.kommunegruppe.CreateKommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MapMunicipality;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.mandate.ActivateMandate;
import dk.amr.domain.mandate.CorrectMandate;
import dk.amr.domain.mandate.EndMandate;
import dk.amr.domain.mandate.MandateFinder;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.mandate.PauseMandate;
import dk.amr.domain.mandate.RejectMandate;
import dk.amr.domain.mandate.RenewMandate;
import dk.amr.domain.mandate.ReportMandate;
import dk.amr.domain.mandate.ResumeMandate;
import dk.amr.domain.mandate.SeatFinder;
import dk.amr.domain.mandate.TransferMandate;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.person.ProtectContact;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.RegisterBooks;
import dk.amr.domain.register.RegisterStaging;
import dk.amr.domain.report.CoverageFigures;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.report.ReportCoverageToFu;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.PlainSecrets;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.shared.Transactions;
import dk.amr.domain.workplace.WorkplaceFinder;
import dk.amr.domain.workplace.WorkplaceRepository;
import dk.amr.web.http.WebSettings;
import java.lang.reflect.Constructor;
import java.time.Clock;
import java.util.List;

/** Binds the use cases over the ports in memory, as a composition root would over a database. */
final class PortsModule extends AbstractModule {

    private static final List<Class<?>> USE_CASES = List.of(
            Gate.class,
            Policy.class,
            Doorkeeper.class,
            Doorplate.class,
            SignInLimit.class,
            SignIn.class,
            SignOut.class,
            SetupLinks.class,
            RedeemSetupLink.class,
            AccountsOfKreds.class,
            ChooseLanguage.class,
            IssueToken.class,
            ListAccounts.class,
            ListAudit.class,
            PersonPages.class,
            ListPeople.class,
            LookAtPerson.class,
            ListMandates.class,
            ListKommunegrupper.class,
            LookAtKommunegruppe.class,
            PersonFinder.class,
            WorkplaceFinder.class,
            MandateFinder.class,
            SeatFinder.class,
            ReportMandate.class,
            ActivateMandate.class,
            RejectMandate.class,
            EndMandate.class,
            PauseMandate.class,
            ResumeMandate.class,
            RenewMandate.class,
            TransferMandate.class,
            CorrectMandate.class,
            ProtectContact.class,
            CreateKommunegruppe.class,
            MapMunicipality.class,
            AdmitAmrs.class,
            RegisterBooks.class,
            ImportRegister.class,
            ReportCoverage.class,
            ReportCoverageToFu.class);

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
        bind(Clock.class).toInstance(clock);
        bind(WebSettings.class).toInstance(settings);
        bind(Ids.class).toInstance(new CountingIds());
        bind(Secrets.class).toInstance(new PlainSecrets());
        bind(Passwords.class).toInstance(new PlainPasswords());
        bind(Transactions.class).toInstance(ports.transactions());
        bind(KredsRepository.class).toInstance(ports.kredse());
        bind(PersonRepository.class).toInstance(ports.people());
        bind(WorkplaceRepository.class).toInstance(ports.workplaces());
        bind(MandateRepository.class).toInstance(ports.mandates());
        bind(KommunegruppeRepository.class).toInstance(ports.kommunegrupper());
        bind(AccountRepository.class).toInstance(ports.accounts());
        bind(AccessKeyRepository.class).toInstance(ports.accessKeys());
        bind(AttemptRepository.class).toInstance(ports.attempts());
        bind(AuditTrail.class).toInstance(ports.trail());
        bind(AuditLog.class).toInstance(ports.trail());
        bind(RegisterStaging.class).toInstance(ports.staging());
        bind(Directory.class).toInstance(ports.directory());
        bind(CoverageFigures.class).toInstance(ports.coverage());
        bind(SchemaMaintenance.class).toInstance(ports.schema());
    }

    @SuppressWarnings("unchecked")
    private <T> void bindOnce(Class<T> type) {
        Constructor<T> only = (Constructor<T>) type.getDeclaredConstructors()[0];
        bind(type).toConstructor(only).in(Scopes.SINGLETON);
    }
}
