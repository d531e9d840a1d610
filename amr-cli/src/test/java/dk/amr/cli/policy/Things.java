package dk.amr.cli.policy;

import dk.amr.cli.Office;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.access.signin.Passwords;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Seat;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceName;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a fresh thing for every try, through the ports, so that no try disturbs another. */
final class Things {

    static final String WORKPLACE = "Bosted Elmehøj";
    static final String PASSWORD = "en lang og god adgangskode";

    /** A register file with somebody who is a member and nothing else. */
    static final String REGISTER_OF_ONE = """
            Medlemsnr;Fornavn;Efternavn;Indmeldt;Kreds
            990001;Nina;Prøve;01-01-2020;Østjylland
            """;

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final List<String> FREE = IntStream.rangeClosed(101, 499)
            .mapToObj("0%d"::formatted)
            .filter(Things::isMunicipality)
            .toList();
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private final Town town;
    private final NetworkThings networks;
    private final MeetingThings meetings;
    private final SharingThings sharing;
    private final Letters letters;
    private final BackupThings backups;
    private final AppCodes codes;
    private final ImportThings imports;
    private final Map<KredsId, Workplace> workplaces = new HashMap<>();

    Things(Town town) {
        this.town = town;
        this.networks = new NetworkThings(town);
        this.meetings = new MeetingThings(town, networks);
        this.sharing = new SharingThings(town, meetings);
        this.letters = new Letters(town);
        this.backups = new BackupThings(town);
        this.codes = new AppCodes(town);
        this.imports = new ImportThings(town);
    }

    /** A municipality that no kommunegruppe covers yet. */
    static String freeMunicipality() {
        return FREE.get(TAKEN.getAndIncrement());
    }

    /** Something to try the use case on, which is that to the kreds of those who try, and to whoever of them tries. */
    Thing thing(UseCase useCase, Relation relation, Actor actor) {
        KredsId kreds = town.kreds(relation);
        AccountId leader = relation == Relation.OWN_NETWORK ? actor.accountOrNobody() : null;
        return switch (useCase) {
            case LIST_PEOPLE, LOOK_AT_PERSON, PROTECT_CONTACT, REPORT_MANDATE, RECORD_CONSENT, ERASE_SHARED ->
                person(kreds, relation);
            case CORRECT_PERSON -> person(kreds, relation);
            case END_MANDATE, PAUSE_MANDATE, RENEW_MANDATE, TRANSFER_MANDATE, CORRECT_MANDATE ->
                mandate(kreds, mandate -> mandate);
            case RESUME_MANDATE -> mandate(kreds, mandate -> mandate.pausedFrom(LocalDate.of(2026, 6, 1)));
            case ACTIVATE_MANDATE, REJECT_MANDATE -> mandate(kreds, Mandate::awaited);
            case DISABLE_ACCOUNT, CHANGE_ROLES, ISSUE_TOKEN, LIMIT_ACCOUNT, NAME_ACCOUNT -> account(kreds, null);
            case ENABLE_ACCOUNT, END_SESSIONS, RESET_PASSWORD, RESET_SECOND_STEP -> account(kreds, null);
            case REQUEST_PASSWORD_RESET, SEND_PASSWORD_LINK -> account(kreds, null);
            case MAP_MUNICIPALITY, ADMIT_AMRS, LOOK_AT_KOMMUNEGRUPPE -> group(kreds);
            case UNDO_IMPORT -> imports.one(kreds, aPerson(kreds));
            case SIGN_IN -> account(kreds, PASSWORD);
            case REDEEM_SETUP_LINK -> invitation(account(kreds, null));
            case BEGIN_SECOND_STEP, PROVE_AGAIN -> codes.none(actor);
            case CONFIRM_SECOND_STEP -> codes.begun(actor);
            case TURN_OFF_SECOND_STEP -> codes.on(actor);
            case ENTER_CODE -> codes.halfWay(account(kreds, null));
            case REDEEM_RESET_LINK -> codes.resetLink(account(kreds, null));
            case REDEEM_SIGN_IN_LINK -> codes.signInLink(account(kreds, null));
            case CREATE_BACKUP -> backups.none();
            case VERIFY_BACKUP, RESTORE_BACKUP -> backups.one();
            case ESTABLISH_NETWORK, PLAN_KOMMUNEGRUPPE_MEETING -> networks.groupWithoutNetwork(kreds);
            case ASSIGN_FACILITATOR, CLOSE_NETWORK, LOOK_AT_NETWORK, CHECK_NOTES -> networks.network(kreds, leader);
            case SEND_OFFER, RECORD_ANSWER -> networks.prospect(kreds, leader);
            case WITHDRAW_OFFER -> networks.offer(kreds, leader);
            case LEAVE_NETWORK, RECORD_INCIDENT, LIST_INCIDENTS -> networks.participation(kreds, leader);
            case ACKNOWLEDGE_GROUND_RULES, WRITE_ATTENDANCE_STATEMENT -> networks.participant(kreds, leader);
            case COMPLETE_TASK -> networks.mandate(kreds);
            case READ_OFFER_LINK, ANSWER_OFFER -> letters.link(aMandate(aPerson(kreds), mandate -> mandate));
            case HOLD_KOMMUNEGRUPPE_MEETING, CANCEL_KOMMUNEGRUPPE_MEETING -> meetings.kommunegruppeMeeting(kreds);
            case PLAN_MEETING, NOTE_WISH, LIST_WISHES -> meetings.network(kreds, leader);
            case REVISE_MEETING, RESCHEDULE_MEETING, CANCEL_MEETING, LOOK_AT_MEETING, INVITE_TO_MEETING ->
                meetings.planned(kreds, leader);
            case RECORD_REPLY, REQUEST_LEAVE, RECORD_LEAVE, LIST_LEAVE -> meetings.invited(kreds, leader);
            case RECORD_ATTENDANCE -> meetings.ofToday(kreds, leader);
            case CLOSE_MEETING -> meetings.held(kreds, leader);
            case READ_INVITATION_LINK, ANSWER_INVITATION, ASK_FOR_LEAVE_BY_LINK -> meetings.invitationLink(kreds);
            case READ_EVALUATION_LINK, EVALUATE_MEETING -> meetings.evaluationLink(kreds);
            case LOOK_AT_SHARED, SHARE_ITEM -> sharing.room(kreds, leader);
            case CHOOSE_READERS, WITHDRAW_SHARED, REDACT_SHARED -> sharing.item(kreds, leader);
            case SEARCH_SHARED -> networks.network(kreds, leader);
            case ENTER_SHARED -> sharing.withCode(kreds);
            case READ_SHARED_LINK,
                    SEND_SHARED_CODE,
                    LOOK_AT_SHARED_BY_LINK,
                    SHARE_BY_LINK,
                    CHOOSE_READERS_BY_LINK,
                    WITHDRAW_BY_LINK,
                    REDACT_BY_LINK,
                    LEAVE_SHARED -> sharing.visited(kreds);
            case WARN_PARTICIPANT, AGREE_TO_REMOVAL -> meetings.incident(kreds, leader);
            case READ_CALENDAR_FEED -> feed(account(kreds, null));
            case DECIDE_WISH -> meetings.wish(kreds, leader);
            case DELIVER_OUTBOX -> letters.waiting(aMandate(aPerson(kreds), mandate -> mandate));
            case RETRY_MESSAGE -> letters.failed(aMandate(aPerson(kreds), mandate -> mandate));
            default -> Thing.unknown();
        };
    }

    private Thing person(KredsId kreds, Relation relation) {
        Person person = aPerson(kreds);
        if (relation == Relation.REPRESENTATIVE) {
            aMandate(person, mandate -> mandate);
        }
        return Thing.of(person.id().value(), person.name().family(), 1);
    }

    private Thing mandate(KredsId kreds, UnaryOperator<Mandate> state) {
        Mandate mandate = aMandate(aPerson(kreds), state);
        return Thing.heldBy(mandate.person().value(), mandate.id().value(), 1);
    }

    private Thing account(KredsId kreds, @Nullable String password) {
        LoginName login = new LoginName("kollega" + NUMBERS.incrementAndGet() + "@example.org");
        Account account = Account.invited(new AccountId(next()), kreds, login, Set.of(Role.PRIVACY), Language.DANISH);
        String hash = password == null ? null : town.part(Passwords.class).hash(password);
        town.part(AccountRepository.class).save(hash == null ? account : account.withPasswordHash(hash));
        return Thing.of(account.id().value(), login.value(), 1);
    }

    private Thing invitation(Thing account) {
        return Thing.of(account.id(), town.part(SetupLinks.class).make(new AccountId(account.id())), 1);
    }

    private Thing feed(Thing account) {
        String secret = town.part(Secrets.class).next();
        Instant now = Office.CLOCK.instant();
        town.part(AccessKeyRepository.class)
                .add(new AccessKey(
                        town.part(Secrets.class).fingerprint(secret),
                        new AccountId(account.id()),
                        AccessKey.Kind.CALENDAR_FEED,
                        now,
                        null,
                        now));
        return Thing.of(account.id(), secret, 1);
    }

    private Thing group(KredsId kreds) {
        KommunegruppeName name = new KommunegruppeName("Gruppe" + NUMBERS.incrementAndGet());
        Kommunegruppe group = Kommunegruppe.covering(new KommunegruppeId(next()), kreds, name, List.of());
        town.part(KommunegruppeRepository.class).save(group);
        return Thing.of(group.id().value(), name.value(), 1);
    }

    private Person aPerson(KredsId kreds) {
        PersonName name = new PersonName("Prøve", "Person" + NUMBERS.incrementAndGet());
        Person person = new Person(new PersonId(next()), kreds, name, null, Contact.unknown(), Version.NEW);
        town.part(PersonRepository.class).save(person);
        return person;
    }

    private Mandate aMandate(Person person, UnaryOperator<Mandate> state) {
        Mandate mandate = Mandate.of(
                new MandateId(next()),
                person.kreds(),
                person.id(),
                new Seat(MandateRole.AMR, workplace(person.kreds()).id(), null),
                Election.UNKNOWN,
                Term.ofMonths(LocalDate.of(2026, 1, 1), Term.USUAL_MONTHS, null));
        town.part(MandateRepository.class).save(state.apply(mandate));
        return mandate;
    }

    private Workplace workplace(KredsId kreds) {
        return workplaces.computeIfAbsent(kreds, unused -> {
            WorkplaceName name = new WorkplaceName("Bosted Bakken");
            Workplace workplace = Workplace.at(new WorkplaceId(next()), kreds, name, new MunicipalityCode("0746"));
            town.part(WorkplaceRepository.class).save(workplace);
            return workplace;
        });
    }

    private UUID next() {
        return town.part(Ids.class).next();
    }

    private static boolean isMunicipality(String code) {
        try {
            return !Municipalities.read(code).name().isEmpty();
        } catch (InvalidValue none) {
            return false;
        }
    }
}
