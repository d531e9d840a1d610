package dk.amr.persistence;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.access.audit.AuditTrail;
import dk.amr.domain.access.once.PostingRepository;
import dk.amr.domain.access.signin.AttemptRepository;
import dk.amr.domain.consent.ConsentRepository;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.directory.Directory;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRulesRepository;
import dk.amr.domain.guard.NamesAround;
import dk.amr.domain.installation.SchemaMaintenance;
import dk.amr.domain.job.JobRuns;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.meeting.evaluation.EvaluationRepository;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingRepository;
import dk.amr.domain.meeting.leave.ReleaseRequestRepository;
import dk.amr.domain.meeting.wish.WishRepository;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.incident.IncidentRepository;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.promise.AmrRoll;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.register.RegisterArchive;
import dk.amr.domain.register.RegisterStaging;
import dk.amr.domain.shared.Transactions;
import dk.amr.domain.task.TaskNotes;
import dk.amr.domain.workplace.WorkplaceRepository;
import dk.amr.persistence.sharing.Tombstones;
import dk.amr.persistence.sharing.seal.MasterKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Every port over one open database. */
record JdbiPorts(Database database, Injector injector) implements JdbiSharingPorts, JdbiDoorPorts, AutoCloseable {

    static final Clock NOON = Clock.fixed(Instant.parse("2027-01-01T11:00:00Z"), ZoneOffset.UTC);

    /** Opens the database; the clock stands at noon on 1 January 2027. */
    static JdbiPorts open(DatabaseSettings settings) {
        return open(settings, new HeldMasterKeys(), new HeldTombstones(), NOON);
    }

    static JdbiPorts open(DatabaseSettings settings, MasterKeys keys, Tombstones tombstones, Clock clock) {
        Database database = new Database(settings);
        Injector injector = Guice.createInjector(
                Stage.PRODUCTION, new PersistenceModule(database), new GivenPorts(keys, tombstones, clock));
        return new JdbiPorts(database, injector);
    }

    @Override
    public void close() {
        database.close();
    }

    @Override
    public KredsRepository kredse() {
        return injector.getInstance(KredsRepository.class);
    }

    @Override
    public PersonRepository people() {
        return injector.getInstance(PersonRepository.class);
    }

    @Override
    public WorkplaceRepository workplaces() {
        return injector.getInstance(WorkplaceRepository.class);
    }

    @Override
    public MandateRepository mandates() {
        return injector.getInstance(MandateRepository.class);
    }

    @Override
    public KommunegruppeRepository kommunegrupper() {
        return injector.getInstance(KommunegruppeRepository.class);
    }

    @Override
    public AccountRepository accounts() {
        return injector.getInstance(AccountRepository.class);
    }

    @Override
    public AccessKeyRepository accessKeys() {
        return injector.getInstance(AccessKeyRepository.class);
    }

    @Override
    public AttemptRepository attempts() {
        return injector.getInstance(AttemptRepository.class);
    }

    @Override
    public PostingRepository postings() {
        return injector.getInstance(PostingRepository.class);
    }

    @Override
    public AuditTrail trail() {
        return injector.getInstance(AuditTrail.class);
    }

    @Override
    public AuditSeal seal() {
        return injector.getInstance(AuditSeal.class);
    }

    @Override
    public Transactions transactions() {
        return injector.getInstance(Transactions.class);
    }

    @Override
    public RegisterStaging staging() {
        return injector.getInstance(RegisterStaging.class);
    }

    @Override
    public RegisterArchive archive() {
        return injector.getInstance(RegisterArchive.class);
    }

    @Override
    public Directory directory() {
        return injector.getInstance(Directory.class);
    }

    @Override
    public NamesAround namesAround() {
        return injector.getInstance(NamesAround.class);
    }

    @Override
    public AmrRoll roll() {
        return injector.getInstance(AmrRoll.class);
    }

    @Override
    public NetworkRepository networks() {
        return injector.getInstance(NetworkRepository.class);
    }

    @Override
    public GroundRulesRepository groundRules() {
        return injector.getInstance(GroundRulesRepository.class);
    }

    @Override
    public AcknowledgementRepository acknowledgements() {
        return injector.getInstance(AcknowledgementRepository.class);
    }

    @Override
    public ConsentRepository consents() {
        return injector.getInstance(ConsentRepository.class);
    }

    @Override
    public OfferRepository offers() {
        return injector.getInstance(OfferRepository.class);
    }

    @Override
    public ParticipationRepository participations() {
        return injector.getInstance(ParticipationRepository.class);
    }

    @Override
    public PersonalLinkRepository links() {
        return injector.getInstance(PersonalLinkRepository.class);
    }

    @Override
    public Outbox outbox() {
        return injector.getInstance(Outbox.class);
    }

    @Override
    public MeetingRepository meetings() {
        return injector.getInstance(MeetingRepository.class);
    }

    @Override
    public KommunegruppeMeetingRepository kommunegruppeMeetings() {
        return injector.getInstance(KommunegruppeMeetingRepository.class);
    }

    @Override
    public InvitationRepository invitations() {
        return injector.getInstance(InvitationRepository.class);
    }

    @Override
    public AttendanceRepository attendance() {
        return injector.getInstance(AttendanceRepository.class);
    }

    @Override
    public EvaluationRepository evaluations() {
        return injector.getInstance(EvaluationRepository.class);
    }

    @Override
    public ReleaseRequestRepository releaseRequests() {
        return injector.getInstance(ReleaseRequestRepository.class);
    }

    @Override
    public IncidentRepository incidents() {
        return injector.getInstance(IncidentRepository.class);
    }

    @Override
    public WishRepository wishes() {
        return injector.getInstance(WishRepository.class);
    }

    @Override
    public TaskNotes taskNotes() {
        return injector.getInstance(TaskNotes.class);
    }

    @Override
    public JobRuns jobRuns() {
        return injector.getInstance(JobRuns.class);
    }

    @Override
    public SchemaMaintenance schema() {
        return injector.getInstance(SchemaMaintenance.class);
    }
}
