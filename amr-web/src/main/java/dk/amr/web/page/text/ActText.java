package dk.amr.web.page.text;

import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;

/** What was done and about what, as the audit trail is read by people. */
public final class ActText {

    private ActText() {}

    public static String act(UseCase useCase, Language language) {
        return sentence(useCase).in(language);
    }

    public static String about(Subject.Kind kind, Language language) {
        return sentence(kind).in(language);
    }

    private static Sentence sentence(Subject.Kind kind) {
        return switch (kind) {
            case ACCOUNT -> new Sentence("en konto", "an account");
            case KREDS -> new Sentence("kredsen", "the kreds");
            case PERSON -> new Sentence("en person", "a person");
            case MANDATE -> new Sentence("et hverv", "a mandate");
            case WORKPLACE -> new Sentence("en arbejdsplads", "a workplace");
            case KOMMUNEGRUPPE -> new Sentence("en kommunegruppe", "a kommunegruppe");
            case NETWORK -> new Sentence("et netværk", "a network");
            case GROUND_RULES -> new Sentence("leveregler", "ground rules");
            case OFFER -> new Sentence("et tilbud", "an offer");
            case PARTICIPATION -> new Sentence("en deltagelse", "a participation");
            case INCIDENT -> new Sentence("et brud", "a breach");
            case MESSAGE -> new Sentence("en besked", "a message");
            case KOMMUNEGRUPPE_MEETING -> new Sentence("et kommunegruppemøde", "a kommunegruppemøde");
            case MEETING -> new Sentence("et møde", "a meeting");
            case WISH -> new Sentence("et ønske", "a wish");
            case IMPORT -> new Sentence("en indlæsning", "an import");
        };
    }

    private static Sentence sentence(UseCase useCase) {
        return switch (useCase) {
            case INITIALISE_INSTALLATION -> new Sentence("Oprette installationen", "Make the installation");
            case MIGRATE_DATABASE -> new Sentence("Opdatere databasen", "Bring the database up to date");
            case LOOK_AT_DATABASE -> new Sentence("Se databasens tilstand", "Look at the state of the database");
            case CREATE_BACKUP -> new Sentence("Tage en sikkerhedskopi", "Make a backup");
            case VERIFY_BACKUP -> new Sentence("Prøve en sikkerhedskopi", "Check a backup");
            case RESTORE_BACKUP -> new Sentence("Lægge en sikkerhedskopi tilbage", "Restore a backup");
            case FOUND_KREDS -> new Sentence("Oprette en kreds", "Found a kreds");
            case LIST_KREDSE -> new Sentence("Se kredsene", "See the kredse");
            case SIGN_IN -> new Sentence("Logge ind", "Sign in");
            case SIGN_OUT -> new Sentence("Logge ud", "Sign out");
            case REDEEM_SETUP_LINK -> new Sentence("Vælge den første adgangskode", "Choose the first password");
            case REDEEM_SIGN_IN_LINK -> new Sentence("Logge ind med et link", "Sign in by a link");
            case REQUEST_PASSWORD_RESET -> new Sentence("Bede om en ny adgangskode", "Ask for a new password");
            case REDEEM_RESET_LINK -> new Sentence("Vælge en ny adgangskode", "Choose a new password");
            case ENTER_CODE -> new Sentence("Skrive koden til totrinslogin", "Enter the code of the second step");
            case CHOOSE_LANGUAGE -> new Sentence("Vælge sprog", "Choose a language");
            case LOOK_AT_OWN_ACCOUNT -> new Sentence("Se sin egen konto", "Look at the own account");
            case CHANGE_PASSWORD -> new Sentence("Skifte adgangskode", "Change the password");
            case END_OWN_SESSIONS -> new Sentence("Logge sig selv ud andre steder", "Sign oneself out elsewhere");
            case BEGIN_SECOND_STEP -> new Sentence("Begynde på totrinslogin", "Begin with the second step");
            case CONFIRM_SECOND_STEP -> new Sentence("Slå totrinslogin til", "Turn the second step on");
            case TURN_OFF_SECOND_STEP -> new Sentence("Slå totrinslogin fra", "Turn the second step off");
            case PROVE_AGAIN -> new Sentence("Bekræfte, hvem man er", "Prove who one is");
            case ADD_ACCOUNT -> new Sentence("Oprette en konto", "Add an account");
            case DISABLE_ACCOUNT -> new Sentence("Lukke en konto", "Disable an account");
            case ENABLE_ACCOUNT -> new Sentence("Åbne en konto igen", "Enable an account");
            case NAME_ACCOUNT -> new Sentence("Navngive ejeren", "Name the owner");
            case LIMIT_ACCOUNT -> new Sentence("Give en konto en sidste dag", "Give an account a last day");
            case RESET_PASSWORD -> new Sentence("Nulstille en adgangskode", "Reset a password");
            case SEND_PASSWORD_LINK ->
                new Sentence("Sende et link til en ny adgangskode", "Send a link for a new password");
            case RESET_SECOND_STEP -> new Sentence("Nulstille totrinslogin", "Reset the second step");
            case END_SESSIONS -> new Sentence("Logge en anden ud", "Sign somebody else out");
            case CHANGE_ROLES -> new Sentence("Ændre roller", "Change roles");
            case ISSUE_TOKEN -> new Sentence("Udstede et token til et program", "Issue a token for a program");
            case LIST_ACCOUNTS -> new Sentence("Se kontiene", "See the accounts");
            case VERIFY_AUDIT -> new Sentence("Efterprøve revisionssporet", "Check the audit trail");
            case LIST_AUDIT -> new Sentence("Se revisionssporet", "See the audit trail");
            case IMPORT_REGISTER -> new Sentence("Læse registret ind", "Read the register in");
            case EXPORT_REGISTER -> new Sentence("Hente registret som fil", "Fetch the register as a file");
            case LIST_IMPORTS -> new Sentence("Se indlæsningerne", "See the imports");
            case UNDO_IMPORT -> new Sentence("Fortryde en indlæsning", "Undo an import");
            case LIST_PEOPLE -> new Sentence("Søge blandt personer", "Seek among people");
            case LIST_WORKPLACES -> new Sentence("Søge blandt arbejdspladser", "Seek among workplaces");
            case LOOK_AT_PERSON -> new Sentence("Se en person", "Look at a person");
            case PROTECT_CONTACT -> new Sentence("Beskytte eller vise en kontakt", "Protect or show contact details");
            case CORRECT_PERSON ->
                new Sentence("Rette en persons navn eller kontakt", "Correct a person's name or contact");
            case REPORT_MANDATE -> new Sentence("Melde et hverv", "Report a mandate");
            case ACTIVATE_MANDATE -> new Sentence("Registrere et valg", "Register an election");
            case REJECT_MANDATE -> new Sentence("Afvise et valg", "Reject an election");
            case END_MANDATE -> new Sentence("Afslutte et hverv", "End a mandate");
            case PAUSE_MANDATE -> new Sentence("Sætte et hverv på orlov", "Put a mandate on leave");
            case RESUME_MANDATE -> new Sentence("Melde tilbage fra orlov", "Resume a mandate after leave");
            case RENEW_MANDATE -> new Sentence("Melde genvalg", "Report a re-election");
            case TRANSFER_MANDATE ->
                new Sentence("Melde, at nogen forlader hvervet", "Report that somebody leaves the mandate");
            case CORRECT_MANDATE -> new Sentence("Rette et hverv", "Correct a mandate");
            case LIST_MANDATES -> new Sentence("Se hverv", "See mandates");
            case CREATE_KOMMUNEGRUPPE -> new Sentence("Oprette en kommunegruppe", "Create a kommunegruppe");
            case MAP_MUNICIPALITY ->
                new Sentence("Lægge en kommune i en kommunegruppe", "Put a municipality into a kommunegruppe");
            case ADMIT_AMRS ->
                new Sentence("Bestemme, hvem der er med i en kommunegruppe", "Decide who belongs to a kommunegruppe");
            case LIST_KOMMUNEGRUPPER -> new Sentence("Se kommunegrupperne", "See the kommunegrupper");
            case LOOK_AT_KOMMUNEGRUPPE -> new Sentence("Se en kommunegruppe", "Look at a kommunegruppe");
            case REPORT_COVERAGE -> new Sentence("Se, om alle har fået et tilbud", "See whether all have had an offer");
            case REPORT_COVERAGE_TO_FU -> new Sentence("Se FU's tal for tilbud", "See the figures about offers for FU");
            case ESTABLISH_NETWORK -> new Sentence("Oprette et netværk", "Establish a network");
            case ASSIGN_FACILITATOR -> new Sentence("Skifte facilitator", "Change the facilitator");
            case CLOSE_NETWORK -> new Sentence("Lukke et netværk", "Close a network");
            case LIST_NETWORKS -> new Sentence("Se netværkene", "See the networks");
            case LOOK_AT_NETWORK -> new Sentence("Se et netværk", "Look at a network");
            case PUBLISH_GROUND_RULES -> new Sentence("Udgive leveregler", "Publish ground rules");
            case LOOK_AT_GROUND_RULES -> new Sentence("Se levereglerne", "See the ground rules");
            case ACKNOWLEDGE_GROUND_RULES ->
                new Sentence("Registrere en kvittering for levereglerne", "Record that ground rules are acknowledged");
            case RECORD_CONSENT -> new Sentence("Registrere et samtykke", "Record a consent");
            case SEND_OFFERS -> new Sentence("Sende tilbud til flere", "Send offers to several");
            case SEND_OFFER -> new Sentence("Sende et tilbud", "Send an offer");
            case RECORD_ANSWER -> new Sentence("Registrere svar på et tilbud", "Record the answer to an offer");
            case WITHDRAW_OFFER -> new Sentence("Trække et tilbud tilbage", "Withdraw an offer");
            case LIST_OFFERS -> new Sentence("Se tilbud", "See offers");
            case LEAVE_NETWORK ->
                new Sentence("Registrere, at nogen forlader et netværk", "Record that somebody leaves a network");
            case LAPSE_OFFERS ->
                new Sentence("Notere tilbud uden svar i tide", "Note offers without an answer in time");
            case READ_OFFER_LINK -> new Sentence("Åbne et tilbud med et link", "Open an offer by a link");
            case ANSWER_OFFER -> new Sentence("Svare på et tilbud", "Answer an offer");
            case DELIVER_OUTBOX -> new Sentence("Sende de beskeder, der venter", "Send the messages that wait");
            case LIST_OUTBOX -> new Sentence("Se beskederne", "See the messages");
            case RETRY_MESSAGE -> new Sentence("Prøve en besked igen", "Try a message again");
            case LIST_JOBS -> new Sentence("Se driften", "See the operation");
            case LIST_TASKS -> new Sentence("Se opgaverne", "See the tasks");
            case COMPLETE_TASK -> new Sentence("Krydse en opgave af", "Tick a task off");
            case PLAN_KOMMUNEGRUPPE_MEETING ->
                new Sentence("Planlægge et kommunegruppemøde", "Plan a kommunegruppemøde");
            case HOLD_KOMMUNEGRUPPE_MEETING ->
                new Sentence("Registrere et kommunegruppemøde som holdt", "Record a kommunegruppemøde as held");
            case CANCEL_KOMMUNEGRUPPE_MEETING ->
                new Sentence("Aflyse et kommunegruppemøde", "Call a kommunegruppemøde off");
            case LIST_KOMMUNEGRUPPE_MEETINGS -> new Sentence("Se kommunegruppemøderne", "See the kommunegruppemøder");
            case PLAN_MEETING -> new Sentence("Planlægge et møde", "Plan a meeting");
            case REVISE_MEETING -> new Sentence("Rette et møde", "Change a meeting");
            case RESCHEDULE_MEETING -> new Sentence("Flytte et møde", "Move a meeting");
            case CANCEL_MEETING -> new Sentence("Aflyse et møde", "Call a meeting off");
            case LIST_MEETINGS -> new Sentence("Se møderne", "See the meetings");
            case LOOK_AT_MEETING -> new Sentence("Se et møde", "Look at a meeting");
            case INVITE_TO_MEETING -> new Sentence("Invitere til et møde", "Invite to a meeting");
            case RECORD_REPLY -> new Sentence("Registrere svar på en invitation", "Record the reply to an invitation");
            case REVIEW_INVITATIONS -> new Sentence("Efterse invitationerne", "Review the invitations");
            case SEND_REMINDERS -> new Sentence("Sende påmindelser", "Send reminders");
            case READ_INVITATION_LINK -> new Sentence("Åbne en invitation med et link", "Open an invitation by a link");
            case ANSWER_INVITATION -> new Sentence("Svare på en invitation", "Answer an invitation");
            case RECORD_ATTENDANCE -> new Sentence("Registrere fremmøde", "Record attendance");
            case CLOSE_MEETING -> new Sentence("Afslutte et møde", "Close a meeting");
            case READ_EVALUATION_LINK -> new Sentence("Åbne en evaluering med et link", "Open an evaluation by a link");
            case EVALUATE_MEETING -> new Sentence("Evaluere et møde", "Evaluate a meeting");
            case LOOK_AT_SHARED -> new Sentence("Læse det, der er delt", "Read what is shared");
            case SHARE_ITEM -> new Sentence("Dele noget", "Share something");
            case CHOOSE_READERS -> new Sentence("Vælge, hvem der læser med", "Choose who reads");
            case WITHDRAW_SHARED -> new Sentence("Trække noget delt tilbage", "Withdraw something shared");
            case REDACT_SHARED -> new Sentence("Rette noget delt", "Redact something shared");
            case SEARCH_SHARED -> new Sentence("Søge i det, der er delt", "Search what is shared");
            case ERASE_SHARED -> new Sentence("Slette det, der er delt", "Erase what is shared");
            case READ_SHARED_LINK -> new Sentence("Åbne et link til det, der er delt", "Open a link to what is shared");
            case SEND_SHARED_CODE ->
                new Sentence("Sende en kode til det, der er delt", "Send a code for what is shared");
            case ENTER_SHARED -> new Sentence("Skrive koden til det, der er delt", "Enter the code for what is shared");
            case LOOK_AT_SHARED_BY_LINK ->
                new Sentence("Læse det, der er delt, med et link", "Read what is shared by a link");
            case SHARE_BY_LINK -> new Sentence("Dele noget med et link", "Share something by a link");
            case CHOOSE_READERS_BY_LINK -> new Sentence("Vælge læsere med et link", "Choose readers by a link");
            case WITHDRAW_BY_LINK ->
                new Sentence("Trække noget delt tilbage med et link", "Withdraw something shared by a link");
            case REDACT_BY_LINK -> new Sentence("Rette noget delt med et link", "Redact something shared by a link");
            case LEAVE_SHARED -> new Sentence("Gå ud af det, der er delt", "Leave what is shared");
            case ROTATE_KEYS -> new Sentence("Skifte nøgler", "Rotate keys");
            case LIST_KEYS -> new Sentence("Se nøglerne", "See the keys");
            case RUN_RETENTION -> new Sentence("Slette det, hvis tid er gået", "Erase what has had its time");
            case NOTE_WISH -> new Sentence("Notere et ønske", "Note a wish");
            case DECIDE_WISH -> new Sentence("Afgøre et ønske", "Decide on a wish");
            case LIST_WISHES -> new Sentence("Se ønskerne", "See the wishes");
            case LOOK_AT_YEAR -> new Sentence("Se årets møder", "See the meetings of the year");
            case REPORT_CADENCE -> new Sentence("Se, hvor ofte netværkene mødes", "See how often the networks meet");
            case REPORT_DEVIATIONS -> new Sentence("Se afvigelserne", "See the deviations");
            case REPORT_ATTENDANCE -> new Sentence("Se, hvem der kommer", "See who comes");
            case REPORT_ATTENDANCE_TO_FU ->
                new Sentence("Se FU's tal for fremmøde", "See the figures about attendance for FU");
            case WRITE_ATTENDANCE_STATEMENT ->
                new Sentence("Skrive en attest for fremmøde", "Write a statement of attendance");
            case ISSUE_CALENDAR_FEED ->
                new Sentence("Få en adresse til sin kalender", "Get an address for the own calendar");
            case REVOKE_CALENDAR_FEED ->
                new Sentence("Lukke adressen til sin kalender", "Close the address of the own calendar");
            case READ_CALENDAR_FEED -> new Sentence("Hente en kalender", "Fetch a calendar");
            case REQUEST_LEAVE -> new Sentence("Notere et ønske om tjenestefri", "Note a wish for time off");
            case RECORD_LEAVE -> new Sentence("Registrere svar om tjenestefri", "Record the answer about time off");
            case LIST_LEAVE -> new Sentence("Se tjenestefri", "See time off");
            case ASK_FOR_LEAVE_BY_LINK -> new Sentence("Ønske tjenestefri med et link", "Wish for time off by a link");
            case REPORT_LEAVE -> new Sentence("Se tal for tjenestefri", "See the figures about time off");
            case REPORT_LEAVE_TO_FU ->
                new Sentence("Se FU's tal for tjenestefri", "See the figures about time off for FU");
            case RECORD_INCIDENT ->
                new Sentence("Notere et brud på tavshedspligten", "Note a breach of confidentiality");
            case WARN_PARTICIPANT -> new Sentence("Notere en advarsel", "Note a warning");
            case AGREE_TO_REMOVAL -> new Sentence("Sige ja til en udelukkelse", "Agree to a removal");
            case LIST_INCIDENTS -> new Sentence("Se brud på tavshedspligten", "See breaches of confidentiality");
            case CHECK_NOTES -> new Sentence("Efterse noter for personoplysninger", "Check notes for personal data");
        };
    }
}
