package dk.amr.domain.kit;

import dk.amr.domain.access.account.InMemoryAccessKeyRepository;
import dk.amr.domain.access.account.InMemoryAccountLetterRepository;
import dk.amr.domain.access.account.InMemoryAccountRepository;
import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.access.audit.InMemoryAuditTrail;
import dk.amr.domain.access.audit.PlainAuditSeal;
import dk.amr.domain.access.once.InMemoryPostingRepository;
import dk.amr.domain.access.signin.InMemoryAttemptRepository;
import dk.amr.domain.access.signin.InMemorySecondStepRepository;
import dk.amr.domain.confidentiality.InMemoryOpeningLog;
import dk.amr.domain.consent.InMemoryConsentRepository;
import dk.amr.domain.correspondence.InMemoryOutbox;
import dk.amr.domain.correspondence.link.InMemoryPersonalLinkRepository;
import dk.amr.domain.directory.Directory;
import dk.amr.domain.directory.InMemoryDirectory;
import dk.amr.domain.groundrule.InMemoryAcknowledgementRepository;
import dk.amr.domain.groundrule.InMemoryGroundRulesRepository;
import dk.amr.domain.guard.InMemoryNamesAround;
import dk.amr.domain.guard.NamesAround;
import dk.amr.domain.installation.InMemorySchemaMaintenance;
import dk.amr.domain.installation.SchemaMaintenance;
import dk.amr.domain.job.InMemoryJobRuns;
import dk.amr.domain.kommunegruppe.InMemoryKommunegruppeRepository;
import dk.amr.domain.kreds.InMemoryKredsRepository;
import dk.amr.domain.mandate.InMemoryMandateRepository;
import dk.amr.domain.meeting.InMemoryMeetingRepository;
import dk.amr.domain.meeting.attendance.InMemoryAttendanceRepository;
import dk.amr.domain.meeting.evaluation.InMemoryEvaluationRepository;
import dk.amr.domain.meeting.invitation.InMemoryInvitationRepository;
import dk.amr.domain.meeting.kommunegruppe.InMemoryKommunegruppeMeetingRepository;
import dk.amr.domain.meeting.leave.InMemoryReleaseRequestRepository;
import dk.amr.domain.meeting.sharing.InMemorySharedItemRepository;
import dk.amr.domain.meeting.sharing.code.InMemoryChallengeRepository;
import dk.amr.domain.meeting.sharing.code.InMemoryVisitRepository;
import dk.amr.domain.meeting.wish.InMemoryWishRepository;
import dk.amr.domain.network.InMemoryNetworkRepository;
import dk.amr.domain.offer.InMemoryOfferRepository;
import dk.amr.domain.offer.incident.InMemoryIncidentRepository;
import dk.amr.domain.offer.participation.InMemoryParticipationRepository;
import dk.amr.domain.offer.promise.AmrRoll;
import dk.amr.domain.offer.promise.InMemoryAmrRoll;
import dk.amr.domain.person.InMemoryPersonRepository;
import dk.amr.domain.register.InMemoryRegisterArchive;
import dk.amr.domain.register.InMemoryRegisterStaging;
import dk.amr.domain.register.RegisterArchive;
import dk.amr.domain.register.RegisterStaging;
import dk.amr.domain.register.undo.InMemoryImportHistory;
import dk.amr.domain.shared.InMemoryTransactions;
import dk.amr.domain.shared.Transactions;
import dk.amr.domain.task.InMemoryTaskNotes;
import dk.amr.domain.workplace.InMemoryWorkplaceRepository;

/** Every port in memory. */
public record InMemoryPorts(
        InMemoryKredsRepository kredse,
        InMemoryPersonRepository people,
        InMemoryWorkplaceRepository workplaces,
        InMemoryMandateRepository mandates,
        InMemoryKommunegruppeRepository kommunegrupper,
        InMemoryAccountRepository accounts,
        InMemoryAccessKeyRepository accessKeys,
        InMemoryAccountLetterRepository accountLetters,
        InMemorySecondStepRepository secondSteps,
        InMemoryAttemptRepository attempts,
        InMemoryPostingRepository postings,
        AuditSeal seal,
        InMemoryAuditTrail trail,
        SchemaMaintenance schema,
        InMemoryNetworkRepository networks,
        InMemoryGroundRulesRepository groundRules,
        InMemoryAcknowledgementRepository acknowledgements,
        InMemoryConsentRepository consents,
        InMemoryOfferRepository offers,
        InMemoryParticipationRepository participations,
        InMemoryPersonalLinkRepository links,
        InMemoryOutbox outbox,
        InMemoryMeetingRepository meetings,
        InMemoryKommunegruppeMeetingRepository kommunegruppeMeetings,
        InMemoryInvitationRepository invitations,
        InMemoryAttendanceRepository attendance,
        InMemoryEvaluationRepository evaluations,
        InMemoryWishRepository wishes,
        InMemoryReleaseRequestRepository releaseRequests,
        InMemoryIncidentRepository incidents,
        InMemorySharedItemRepository sharedItems,
        InMemoryOpeningLog openings,
        InMemoryChallengeRepository challenges,
        InMemoryVisitRepository visits,
        InMemoryTaskNotes taskNotes,
        InMemoryImportHistory imports,
        InMemoryJobRuns jobRuns,
        Transactions transactions)
        implements AllPorts {

    /** A new installation with nothing in it. */
    public static InMemoryPorts empty() {
        InMemoryKredsRepository kredse = new InMemoryKredsRepository();
        InMemoryPersonRepository people = new InMemoryPersonRepository();
        InMemoryWorkplaceRepository workplaces = new InMemoryWorkplaceRepository();
        InMemoryMandateRepository mandates = new InMemoryMandateRepository(people, workplaces);
        InMemoryKommunegruppeRepository groups = new InMemoryKommunegruppeRepository();
        InMemoryAccountRepository accounts = new InMemoryAccountRepository();
        InMemoryAccessKeyRepository keys = new InMemoryAccessKeyRepository();
        InMemoryAccountLetterRepository letters = new InMemoryAccountLetterRepository();
        InMemorySecondStepRepository secondSteps = new InMemorySecondStepRepository();
        InMemoryAttemptRepository attempts = new InMemoryAttemptRepository();
        InMemoryPostingRepository postings = new InMemoryPostingRepository();
        AuditSeal seal = new PlainAuditSeal();
        InMemoryAuditTrail trail = new InMemoryAuditTrail(seal);
        InMemoryNetworkRepository networks = new InMemoryNetworkRepository();
        InMemoryGroundRulesRepository groundRules = new InMemoryGroundRulesRepository();
        InMemoryAcknowledgementRepository acknowledgements = new InMemoryAcknowledgementRepository();
        InMemoryConsentRepository consents = new InMemoryConsentRepository();
        InMemoryOfferRepository offers = new InMemoryOfferRepository();
        InMemoryParticipationRepository participations = new InMemoryParticipationRepository();
        InMemoryPersonalLinkRepository links = new InMemoryPersonalLinkRepository();
        InMemoryOutbox outbox = new InMemoryOutbox();
        InMemoryMeetingRepository meetings = new InMemoryMeetingRepository();
        InMemoryKommunegruppeMeetingRepository kommunegruppeMeetings = new InMemoryKommunegruppeMeetingRepository();
        InMemoryInvitationRepository invitations = new InMemoryInvitationRepository();
        InMemoryAttendanceRepository attendance = new InMemoryAttendanceRepository();
        InMemoryEvaluationRepository evaluations = new InMemoryEvaluationRepository();
        InMemoryWishRepository wishes = new InMemoryWishRepository();
        InMemoryReleaseRequestRepository releaseRequests = new InMemoryReleaseRequestRepository();
        InMemoryIncidentRepository incidents = new InMemoryIncidentRepository();
        InMemorySharedItemRepository sharedItems = new InMemorySharedItemRepository(networks);
        InMemoryOpeningLog openings = new InMemoryOpeningLog();
        InMemoryChallengeRepository challenges = new InMemoryChallengeRepository();
        InMemoryVisitRepository visits = new InMemoryVisitRepository();
        InMemoryTaskNotes taskNotes = new InMemoryTaskNotes();
        InMemoryImportHistory imports = new InMemoryImportHistory();
        InMemoryPorts ports = new InMemoryPorts(
                kredse,
                people,
                workplaces,
                mandates,
                groups,
                accounts,
                keys,
                letters,
                secondSteps,
                attempts,
                postings,
                seal,
                trail,
                new InMemorySchemaMaintenance(),
                networks,
                groundRules,
                acknowledgements,
                consents,
                offers,
                participations,
                links,
                outbox,
                meetings,
                kommunegruppeMeetings,
                invitations,
                attendance,
                evaluations,
                wishes,
                releaseRequests,
                incidents,
                sharedItems,
                openings,
                challenges,
                visits,
                taskNotes,
                imports,
                new InMemoryJobRuns(),
                new InMemoryTransactions(
                        kredse,
                        people,
                        workplaces,
                        mandates,
                        groups,
                        accounts,
                        keys,
                        letters,
                        secondSteps,
                        attempts,
                        postings,
                        trail,
                        networks,
                        groundRules,
                        acknowledgements,
                        consents,
                        offers,
                        participations,
                        links,
                        outbox,
                        meetings,
                        kommunegruppeMeetings,
                        invitations,
                        attendance,
                        evaluations,
                        wishes,
                        releaseRequests,
                        incidents,
                        sharedItems,
                        openings,
                        challenges,
                        visits,
                        taskNotes,
                        imports));
        imports.lieBeside(ports);
        return ports;
    }

    @Override
    public RegisterStaging staging() {
        return new InMemoryRegisterStaging(people, workplaces, mandates);
    }

    @Override
    public RegisterArchive archive() {
        return new InMemoryRegisterArchive(people, workplaces, mandates);
    }

    @Override
    public Directory directory() {
        return new InMemoryDirectory(kredse, people, workplaces, mandates, kommunegrupper);
    }

    @Override
    public NamesAround namesAround() {
        return new InMemoryNamesAround(people, workplaces, mandates);
    }

    @Override
    public AmrRoll roll() {
        return new InMemoryAmrRoll(kredse, people, workplaces, mandates, kommunegrupper);
    }
}
