package dk.amr.domain.kit;

import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.AccountLetterRepository;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.access.audit.AuditTrail;
import dk.amr.domain.access.once.PostingRepository;
import dk.amr.domain.access.signin.AttemptRepository;
import dk.amr.domain.access.signin.SecondStepRepository;
import dk.amr.domain.confidentiality.OpeningLog;
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
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.meeting.sharing.code.ChallengeRepository;
import dk.amr.domain.meeting.sharing.code.VisitRepository;
import dk.amr.domain.meeting.wish.WishRepository;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.incident.IncidentRepository;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.promise.AmrRoll;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.register.RegisterArchive;
import dk.amr.domain.register.RegisterStaging;
import dk.amr.domain.register.undo.ImportHistory;
import dk.amr.domain.shared.Transactions;
import dk.amr.domain.task.TaskNotes;
import dk.amr.domain.workplace.WorkplaceRepository;

/** Every port of one installation. A contract gets a fresh and migrated one for each test, the same all through it. */
public interface AllPorts {

    KredsRepository kredse();

    PersonRepository people();

    WorkplaceRepository workplaces();

    MandateRepository mandates();

    KommunegruppeRepository kommunegrupper();

    AccountRepository accounts();

    AccessKeyRepository accessKeys();

    AccountLetterRepository accountLetters();

    SecondStepRepository secondSteps();

    AttemptRepository attempts();

    PostingRepository postings();

    AuditTrail trail();

    /** The seal that the trail seals its events with. */
    AuditSeal seal();

    Transactions transactions();

    RegisterStaging staging();

    RegisterArchive archive();

    ImportHistory imports();

    Directory directory();

    AmrRoll roll();

    NamesAround namesAround();

    NetworkRepository networks();

    GroundRulesRepository groundRules();

    AcknowledgementRepository acknowledgements();

    ConsentRepository consents();

    OfferRepository offers();

    ParticipationRepository participations();

    PersonalLinkRepository links();

    Outbox outbox();

    MeetingRepository meetings();

    KommunegruppeMeetingRepository kommunegruppeMeetings();

    InvitationRepository invitations();

    AttendanceRepository attendance();

    EvaluationRepository evaluations();

    WishRepository wishes();

    ReleaseRequestRepository releaseRequests();

    IncidentRepository incidents();

    SharedItemRepository sharedItems();

    OpeningLog openings();

    ChallengeRepository challenges();

    VisitRepository visits();

    TaskNotes taskNotes();

    JobRuns jobRuns();

    SchemaMaintenance schema();
}
