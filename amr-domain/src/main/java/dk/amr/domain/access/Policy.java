package dk.amr.domain.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one place that says who may do what. A use case, a relation or a role that no row names is denied; the tests are
 * made from the same rows, every cell of them.
 */
public final class Policy {

    // + allow   - deny: may know, may not do   . conceal: does not exist
    // who sees no such thing anywhere must not learn from a refusal that there is one
    // record: whether the act itself leaves an audit event (a denial always does)
    private static final String TABLE = """
            use case                | relation       | record | OPERATOR ANONYMOUS SYSTEM_ADMIN OFFICE_ADMIN OFFICE_MANAGER CONSULTANT KREDS_CHAIR EXECUTIVE_COMMITTEE PRIVACY
            INITIALISE_INSTALLATION | OWN_KREDS      | yes    | + - - - - - - - -
            MIGRATE_DATABASE        | OWN_KREDS      | no     | + - - - - - - - -
            LOOK_AT_DATABASE        | OWN_KREDS      | no     | + - - - - - - - -
            FOUND_KREDS             | OWN_KREDS      | yes    | - - + - - - - - -
            LIST_KREDSE             | OWN_KREDS      | no     | - - + + + - - - -
            SIGN_IN                 | OWN_KREDS      | yes    | - + - - - - - - -
            REDEEM_SETUP_LINK       | OWN_KREDS      | yes    | - + - - - - - - -
            REDEEM_SIGN_IN_LINK     | OWN_KREDS      | yes    | - + - - - - - - -
            SIGN_OUT                | OWN_KREDS      | yes    | - - + + + + + + +
            CHOOSE_LANGUAGE         | OWN_KREDS      | yes    | - - + + + + + + +
            ADD_ACCOUNT             | OWN_KREDS      | yes    | - - + - - - - - -
            DISABLE_ACCOUNT         | OWN_KREDS      | yes    | . . + . - . . . -
            DISABLE_ACCOUNT         | OTHER_KREDS    | yes    | . . . . . . . . .
            LIMIT_ACCOUNT           | OWN_KREDS      | yes    | . . + . - . . . -
            LIMIT_ACCOUNT           | OTHER_KREDS    | yes    | . . . . . . . . .
            CHANGE_ROLES            | OWN_KREDS      | yes    | . . + . - . . . -
            CHANGE_ROLES            | OTHER_KREDS    | yes    | . . . . . . . . .
            ISSUE_TOKEN             | OWN_KREDS      | yes    | . . + . - . . . -
            ISSUE_TOKEN             | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_ACCOUNTS           | OWN_KREDS      | no     | - - + - + - - - +
            VERIFY_AUDIT            | OWN_KREDS      | yes    | - - + - + - - - +
            LIST_AUDIT              | OWN_KREDS      | yes    | - - - - + - - - +
            IMPORT_REGISTER         | OWN_KREDS      | yes    | - - - + - - - - -
            EXPORT_REGISTER         | OWN_KREDS      | yes    | - - - + - - - - -
            LIST_PEOPLE             | OWN_KREDS      | yes    | - - - + + + - - +
            LIST_PEOPLE             | REPRESENTATIVE | yes    | - - - + + + + - +
            LOOK_AT_PERSON          | OWN_KREDS      | yes    | . . . + + + . . +
            LOOK_AT_PERSON          | REPRESENTATIVE | yes    | . . . + + + + . +
            LOOK_AT_PERSON          | OTHER_KREDS    | yes    | . . . . . . . . .
            PROTECT_CONTACT         | OWN_KREDS      | yes    | . . . + - - . . +
            PROTECT_CONTACT         | OTHER_KREDS    | yes    | . . . . . . . . .
            REPORT_MANDATE          | OWN_KREDS      | yes    | . . . + - - . . -
            REPORT_MANDATE          | OTHER_KREDS    | yes    | . . . . . . . . .
            ACTIVATE_MANDATE        | OWN_KREDS      | yes    | . . . + - - . . -
            ACTIVATE_MANDATE        | OTHER_KREDS    | yes    | . . . . . . . . .
            REJECT_MANDATE          | OWN_KREDS      | yes    | . . . + - - . . -
            REJECT_MANDATE          | OTHER_KREDS    | yes    | . . . . . . . . .
            END_MANDATE             | OWN_KREDS      | yes    | . . . + - - . . -
            END_MANDATE             | OTHER_KREDS    | yes    | . . . . . . . . .
            PAUSE_MANDATE           | OWN_KREDS      | yes    | . . . + - - . . -
            PAUSE_MANDATE           | OTHER_KREDS    | yes    | . . . . . . . . .
            RESUME_MANDATE          | OWN_KREDS      | yes    | . . . + - - . . -
            RESUME_MANDATE          | OTHER_KREDS    | yes    | . . . . . . . . .
            RENEW_MANDATE           | OWN_KREDS      | yes    | . . . + - - . . -
            RENEW_MANDATE           | OTHER_KREDS    | yes    | . . . . . . . . .
            TRANSFER_MANDATE        | OWN_KREDS      | yes    | . . . + - - . . -
            TRANSFER_MANDATE        | OTHER_KREDS    | yes    | . . . . . . . . .
            CORRECT_MANDATE         | OWN_KREDS      | yes    | . . . + - - . . -
            CORRECT_MANDATE         | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_MANDATES           | OWN_KREDS      | yes    | - - - + + + - - +
            CREATE_KOMMUNEGRUPPE    | OWN_KREDS      | yes    | - - - + + - - - -
            MAP_MUNICIPALITY        | OWN_KREDS      | yes    | . . - + + - - . -
            MAP_MUNICIPALITY        | OTHER_KREDS    | yes    | . . . . . . . . .
            ADMIT_AMRS              | OWN_KREDS      | yes    | . . - + + - - . -
            ADMIT_AMRS              | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_KOMMUNEGRUPPER     | OWN_KREDS      | no     | - - + + + + + - +
            LOOK_AT_KOMMUNEGRUPPE   | OWN_KREDS      | yes    | . . . + + + + . +
            LOOK_AT_KOMMUNEGRUPPE   | OTHER_KREDS    | yes    | . . . . . . . . .
            REPORT_COVERAGE         | OWN_KREDS      | no     | - - - + + + - - +
            REPORT_COVERAGE_TO_FU   | OWN_KREDS      | no     | - - - + + + + + +
            ESTABLISH_NETWORK       | OWN_KREDS      | yes    | - - - + + - - - -
            ASSIGN_FACILITATOR      | OWN_KREDS      | yes    | . . . + + - - . -
            ASSIGN_FACILITATOR      | OTHER_KREDS    | yes    | . . . . . . . . .
            CLOSE_NETWORK           | OWN_KREDS      | yes    | . . . + + - - . -
            CLOSE_NETWORK           | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_NETWORKS           | OWN_KREDS      | no     | - - - + + + + - +
            LOOK_AT_NETWORK         | OWN_NETWORK    | yes    | . . . + + + . . +
            LOOK_AT_NETWORK         | OWN_KREDS      | yes    | . . . + + . . . +
            LOOK_AT_NETWORK         | OTHER_KREDS    | yes    | . . . . . . . . .
            PUBLISH_GROUND_RULES    | OWN_KREDS      | yes    | - - - + + - - - -
            LOOK_AT_GROUND_RULES    | OWN_KREDS      | no     | - - - + + + + + +
            ACKNOWLEDGE_GROUND_RULES | OWN_KREDS     | yes    | - - - + + + - - -
            RECORD_CONSENT          | OWN_KREDS      | yes    | - - - + - + - - -
            SEND_OFFERS             | OWN_KREDS      | yes    | - - - + - - - - -
            SEND_OFFER              | OWN_NETWORK    | yes    | . . . + - + . . -
            SEND_OFFER              | OWN_KREDS      | yes    | . . . + - - . . -
            SEND_OFFER              | OTHER_KREDS    | yes    | . . . . . . . . .
            RECORD_ANSWER           | OWN_NETWORK    | yes    | . . . + - + . . -
            RECORD_ANSWER           | OWN_KREDS      | yes    | . . . + - - . . -
            RECORD_ANSWER           | OTHER_KREDS    | yes    | . . . . . . . . .
            WITHDRAW_OFFER          | OWN_NETWORK    | yes    | . . . + - + . . -
            WITHDRAW_OFFER          | OWN_KREDS      | yes    | . . . + - . . . -
            WITHDRAW_OFFER          | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_OFFERS             | OWN_KREDS      | yes    | - - - + + - - - +
            LEAVE_NETWORK           | OWN_NETWORK    | yes    | . . . + - + . . -
            LEAVE_NETWORK           | OWN_KREDS      | yes    | . . . + - . . . -
            LEAVE_NETWORK           | OTHER_KREDS    | yes    | . . . . . . . . .
            LAPSE_OFFERS            | OWN_KREDS      | yes    | - - - + - - - - -
            READ_OFFER_LINK         | OWN_KREDS      | no     | - + - - - - - - -
            ANSWER_OFFER            | OWN_KREDS      | yes    | - + - - - - - - -
            DELIVER_OUTBOX          | OWN_KREDS      | yes    | - - - + - - - - -
            LIST_OUTBOX             | OWN_KREDS      | no     | - - - + + - - - +
            RETRY_MESSAGE           | OWN_KREDS      | yes    | . . . + - . . . -
            RETRY_MESSAGE           | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_JOBS               | OWN_KREDS      | no     | - - + + + - - - -
            LIST_TASKS              | OWN_KREDS      | yes    | - - - + + + - - -
            COMPLETE_TASK           | OWN_KREDS      | yes    | - - - + - + - - -
            PLAN_KOMMUNEGRUPPE_MEETING | OWN_KREDS      | yes    | . . - + + + - . -
            PLAN_KOMMUNEGRUPPE_MEETING | OTHER_KREDS    | yes    | . . . . . . . . .
            HOLD_KOMMUNEGRUPPE_MEETING | OWN_KREDS      | yes    | . . - + + + - . -
            HOLD_KOMMUNEGRUPPE_MEETING | OTHER_KREDS    | yes    | . . . . . . . . .
            CANCEL_KOMMUNEGRUPPE_MEETING | OWN_KREDS      | yes    | . . - + + + - . -
            CANCEL_KOMMUNEGRUPPE_MEETING | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_KOMMUNEGRUPPE_MEETINGS | OWN_KREDS      | no     | - - - + + + + - +
            PLAN_MEETING            | OWN_NETWORK    | yes    | . . . + - + . . -
            PLAN_MEETING            | OWN_KREDS      | yes    | . . . + - . . . -
            PLAN_MEETING            | OTHER_KREDS    | yes    | . . . . . . . . .
            REVISE_MEETING          | OWN_NETWORK    | yes    | . . . + - + . . -
            REVISE_MEETING          | OWN_KREDS      | yes    | . . . + - . . . -
            REVISE_MEETING          | OTHER_KREDS    | yes    | . . . . . . . . .
            RESCHEDULE_MEETING      | OWN_NETWORK    | yes    | . . . + - + . . -
            RESCHEDULE_MEETING      | OWN_KREDS      | yes    | . . . + - . . . -
            RESCHEDULE_MEETING      | OTHER_KREDS    | yes    | . . . . . . . . .
            CANCEL_MEETING          | OWN_NETWORK    | yes    | . . . + - + . . -
            CANCEL_MEETING          | OWN_KREDS      | yes    | . . . + - . . . -
            CANCEL_MEETING          | OTHER_KREDS    | yes    | . . . . . . . . .
            INVITE_TO_MEETING       | OWN_NETWORK    | yes    | . . . + - + . . -
            INVITE_TO_MEETING       | OWN_KREDS      | yes    | . . . + - . . . -
            INVITE_TO_MEETING       | OTHER_KREDS    | yes    | . . . . . . . . .
            RECORD_REPLY            | OWN_NETWORK    | yes    | . . . + - + . . -
            RECORD_REPLY            | OWN_KREDS      | yes    | . . . + - . . . -
            RECORD_REPLY            | OTHER_KREDS    | yes    | . . . . . . . . .
            RECORD_ATTENDANCE       | OWN_NETWORK    | yes    | . . . + - + . . -
            RECORD_ATTENDANCE       | OWN_KREDS      | yes    | . . . + - . . . -
            RECORD_ATTENDANCE       | OTHER_KREDS    | yes    | . . . . . . . . .
            CLOSE_MEETING           | OWN_NETWORK    | yes    | . . . + - + . . -
            CLOSE_MEETING           | OWN_KREDS      | yes    | . . . + - . . . -
            CLOSE_MEETING           | OTHER_KREDS    | yes    | . . . . . . . . .
            NOTE_WISH               | OWN_NETWORK    | yes    | . . . + - + . . -
            NOTE_WISH               | OWN_KREDS      | yes    | . . . + - . . . -
            NOTE_WISH               | OTHER_KREDS    | yes    | . . . . . . . . .
            DECIDE_WISH             | OWN_NETWORK    | yes    | . . . + - + . . -
            DECIDE_WISH             | OWN_KREDS      | yes    | . . . + - . . . -
            DECIDE_WISH             | OTHER_KREDS    | yes    | . . . . . . . . .
            LOOK_AT_MEETING         | OWN_NETWORK    | yes    | . . . + + + . . +
            LOOK_AT_MEETING         | OWN_KREDS      | yes    | . . . + + . . . +
            LOOK_AT_MEETING         | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_WISHES             | OWN_NETWORK    | yes    | . . . + + + . . +
            LIST_WISHES             | OWN_KREDS      | yes    | . . . + + . . . +
            LIST_WISHES             | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_MEETINGS           | OWN_KREDS      | no     | - - - + + + + - +
            REVIEW_INVITATIONS      | OWN_KREDS      | yes    | - - - + - - - - -
            SEND_REMINDERS          | OWN_KREDS      | yes    | - - - + - - - - -
            READ_INVITATION_LINK    | OWN_KREDS      | no     | - + - - - - - - -
            ANSWER_INVITATION       | OWN_KREDS      | yes    | - + - - - - - - -
            READ_EVALUATION_LINK    | OWN_KREDS      | no     | - + - - - - - - -
            EVALUATE_MEETING        | OWN_KREDS      | yes    | - + - - - - - - -
            REQUEST_LEAVE           | OWN_NETWORK    | yes    | . . . + - + . . -
            REQUEST_LEAVE           | OWN_KREDS      | yes    | . . . + - . . . -
            REQUEST_LEAVE           | OTHER_KREDS    | yes    | . . . . . . . . .
            RECORD_LEAVE            | OWN_NETWORK    | yes    | . . . + - + . . -
            RECORD_LEAVE            | OWN_KREDS      | yes    | . . . + - . . . -
            RECORD_LEAVE            | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_LEAVE              | OWN_NETWORK    | yes    | . . . + + + . . +
            LIST_LEAVE              | OWN_KREDS      | yes    | . . . + + . . . +
            LIST_LEAVE              | OTHER_KREDS    | yes    | . . . . . . . . .
            ASK_FOR_LEAVE_BY_LINK   | OWN_KREDS      | yes    | - + - - - - - - -
            REPORT_LEAVE            | OWN_KREDS      | no     | - - - + + + - - +
            REPORT_LEAVE_TO_FU      | OWN_KREDS      | no     | - - - + + + + + +
            RECORD_INCIDENT         | OWN_NETWORK    | yes    | . . . . + + . . .
            RECORD_INCIDENT         | OWN_KREDS      | yes    | . . . . + . . . .
            RECORD_INCIDENT         | OTHER_KREDS    | yes    | . . . . . . . . .
            WARN_PARTICIPANT        | OWN_NETWORK    | yes    | . . . . + + . . .
            WARN_PARTICIPANT        | OWN_KREDS      | yes    | . . . . + . . . .
            WARN_PARTICIPANT        | OTHER_KREDS    | yes    | . . . . . . . . .
            AGREE_TO_REMOVAL        | OWN_NETWORK    | yes    | . . . . + + . . .
            AGREE_TO_REMOVAL        | OWN_KREDS      | yes    | . . . . + . . . .
            AGREE_TO_REMOVAL        | OTHER_KREDS    | yes    | . . . . . . . . .
            LIST_INCIDENTS          | OWN_NETWORK    | yes    | . . . . + + . . +
            LIST_INCIDENTS          | OWN_KREDS      | yes    | . . . . + . . . +
            LIST_INCIDENTS          | OTHER_KREDS    | yes    | . . . . . . . . .
            LOOK_AT_YEAR            | OWN_KREDS      | no     | - - - + + + + - +
            REPORT_CADENCE          | OWN_KREDS      | no     | - - - + + + + + +
            REPORT_DEVIATIONS       | OWN_KREDS      | no     | - - - + + + - - +
            REPORT_ATTENDANCE       | OWN_KREDS      | no     | - - - + + + - - +
            REPORT_ATTENDANCE_TO_FU | OWN_KREDS      | no     | - - - + + + + + +
            WRITE_ATTENDANCE_STATEMENT | OWN_NETWORK | yes    | . . . + . + . . +
            WRITE_ATTENDANCE_STATEMENT | OWN_KREDS   | yes    | . . . + . . . . +
            WRITE_ATTENDANCE_STATEMENT | OTHER_KREDS | yes    | . . . . . . . . .
            ISSUE_CALENDAR_FEED     | OWN_KREDS      | yes    | - - - + + + + - +
            REVOKE_CALENDAR_FEED    | OWN_KREDS      | yes    | - - + + + + + + +
            READ_CALENDAR_FEED      | OWN_KREDS      | no     | - + - - - - - - -
            """;

    // the office and the facilitator write to people, so they see what others do not (E18)
    private static final Set<Role> SEE_PROTECTED_CONTACTS = EnumSet.of(Role.OFFICE_ADMIN, Role.CONSULTANT);

    private static final List<PolicyRow> ROWS = PolicyRow.read(TABLE);

    private final Map<UseCase, Map<Relation, PolicyRow>> rows = new EnumMap<>(UseCase.class);

    public Policy() {
        ROWS.forEach(row -> rows.computeIfAbsent(row.useCase(), unused -> new EnumMap<>(Relation.class))
                .put(row.relation(), row));
    }

    /** Every row, in the order of the table. */
    public static List<PolicyRow> rows() {
        return ROWS;
    }

    /** The best of what the roles are given; with no row, no. */
    public Decision decide(Collection<Role> roles, UseCase useCase, Relation relation) {
        PolicyRow row = rows.getOrDefault(useCase, Map.of()).get(relation);
        if (row == null) {
            return relation == Relation.OTHER_KREDS ? Decision.CONCEAL : Decision.DENY;
        }
        return roles.stream().map(row::of).min(Enum::compareTo).orElse(Decision.DENY);
    }

    /** Whether any of the roles sees how a person with a protected contact is reached (E18). */
    public boolean showsProtectedContacts(Collection<Role> roles) {
        return !Collections.disjoint(roles, SEE_PROTECTED_CONTACTS);
    }

    /** Whether doing this leaves an audit event. */
    public boolean records(UseCase useCase) {
        return rows.getOrDefault(useCase, Map.of()).values().stream().anyMatch(PolicyRow::recorded);
    }
}
