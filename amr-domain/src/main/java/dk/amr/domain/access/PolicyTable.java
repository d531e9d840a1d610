package dk.amr.domain.access;

/** Who may do what: a row for every use case and relation, a column for every role. Read by {@link Policy} alone. */
final class PolicyTable {

    // + allow   - deny: may know, may not do   . conceal: does not exist
    // who sees no such thing anywhere must not learn from a refusal that there is one
    // record: whether the act itself leaves an audit event (a denial always does)
    // proof: it does, and on a page whoever does it has shown who they are within the last five minutes
    static final String TEXT = """
            use case                | relation       | record | OPERATOR ANONYMOUS SYSTEM_ADMIN OFFICE_ADMIN OFFICE_MANAGER CONSULTANT KREDS_CHAIR EXECUTIVE_COMMITTEE PRIVACY
            INITIALISE_INSTALLATION | OWN_KREDS      | yes    | + - - - - - - - -
            MIGRATE_DATABASE        | OWN_KREDS      | no     | + - - - - - - - -
            LOOK_AT_DATABASE        | OWN_KREDS      | no     | + - - - - - - - -
            CREATE_BACKUP           | OWN_KREDS      | yes    | + - + - - - - - -
            VERIFY_BACKUP           | OWN_KREDS      | no     | + - + - - - - - -
            RESTORE_BACKUP          | OWN_KREDS      | yes    | + - + - - - - - -
            FOUND_KREDS             | OWN_KREDS      | yes    | - - + - - - - - -
            LIST_KREDSE             | OWN_KREDS      | no     | - - + + + - - - -
            SIGN_IN                 | OWN_KREDS      | yes    | - + - - - - - - -
            REDEEM_SETUP_LINK       | OWN_KREDS      | yes    | - + - - - - - - -
            REDEEM_SIGN_IN_LINK     | OWN_KREDS      | yes    | - + - - - - - - -
            REQUEST_PASSWORD_RESET  | OWN_KREDS      | yes    | - + - - - - - - -
            REDEEM_RESET_LINK       | OWN_KREDS      | yes    | - + - - - - - - -
            ENTER_CODE              | OWN_KREDS      | yes    | - + - - - - - - -
            SIGN_OUT                | OWN_KREDS      | yes    | - - + + + + + + +
            CHOOSE_LANGUAGE         | OWN_KREDS      | yes    | - - + + + + + + +
            LOOK_AT_OWN_ACCOUNT     | OWN_KREDS      | no     | - - + + + + + + +
            CHANGE_PASSWORD         | OWN_KREDS      | yes    | - - + + + + + + +
            END_OWN_SESSIONS        | OWN_KREDS      | yes    | - - + + + + + + +
            BEGIN_SECOND_STEP       | OWN_KREDS      | yes    | - - + + + + + + +
            CONFIRM_SECOND_STEP     | OWN_KREDS      | yes    | - - + + + + + + +
            TURN_OFF_SECOND_STEP    | OWN_KREDS      | yes    | - - + + + + + + +
            PROVE_AGAIN             | OWN_KREDS      | yes    | - - + + + + + + +
            ADD_ACCOUNT             | OWN_KREDS      | proof  | - - + - - - - - -
            DISABLE_ACCOUNT         | OWN_KREDS      | yes    | . . + . - . . . -
            DISABLE_ACCOUNT         | OTHER_KREDS    | yes    | . . . . . . . . .
            ENABLE_ACCOUNT          | OWN_KREDS      | proof  | . . + . - . . . -
            ENABLE_ACCOUNT          | OTHER_KREDS    | proof  | . . . . . . . . .
            LIMIT_ACCOUNT           | OWN_KREDS      | proof  | . . + . - . . . -
            LIMIT_ACCOUNT           | OTHER_KREDS    | proof  | . . . . . . . . .
            NAME_ACCOUNT            | OWN_KREDS      | yes    | . . + . - . . . -
            NAME_ACCOUNT            | OTHER_KREDS    | yes    | . . . . . . . . .
            RESET_PASSWORD          | OWN_KREDS      | proof  | . . + . - . . . -
            RESET_PASSWORD          | OTHER_KREDS    | proof  | . . . . . . . . .
            SEND_PASSWORD_LINK      | OWN_KREDS      | proof  | . . + . - . . . -
            SEND_PASSWORD_LINK      | OTHER_KREDS    | proof  | . . . . . . . . .
            RESET_SECOND_STEP       | OWN_KREDS      | proof  | . . + . - . . . -
            RESET_SECOND_STEP       | OTHER_KREDS    | proof  | . . . . . . . . .
            END_SESSIONS            | OWN_KREDS      | yes    | . . + . - . . . -
            END_SESSIONS            | OTHER_KREDS    | yes    | . . . . . . . . .
            CHANGE_ROLES            | OWN_KREDS      | proof  | . . + . - . . . -
            CHANGE_ROLES            | OTHER_KREDS    | proof  | . . . . . . . . .
            ISSUE_TOKEN             | OWN_KREDS      | proof  | . . + . - . . . -
            ISSUE_TOKEN             | OTHER_KREDS    | proof  | . . . . . . . . .
            LIST_ACCOUNTS           | OWN_KREDS      | no     | - - + - + - - - +
            VERIFY_AUDIT            | OWN_KREDS      | yes    | - - + - + - - - +
            LIST_AUDIT              | OWN_KREDS      | yes    | - - - - + - - - +
            IMPORT_REGISTER         | OWN_KREDS      | yes    | - - - + - - - - -
            EXPORT_REGISTER         | OWN_KREDS      | proof  | - - - + - - - - -
            LIST_IMPORTS            | OWN_KREDS      | no     | - - - + - - - - -
            UNDO_IMPORT             | OWN_KREDS      | yes    | - - - + - - - - -
            LIST_PEOPLE             | OWN_KREDS      | yes    | - - - + + + - - +
            LIST_PEOPLE             | REPRESENTATIVE | yes    | - - - + + + + - +
            LIST_WORKPLACES         | OWN_KREDS      | no     | - - - + + + + - +
            LOOK_AT_PERSON          | OWN_KREDS      | yes    | . . . + + + . . +
            LOOK_AT_PERSON          | REPRESENTATIVE | yes    | . . . + + + + . +
            LOOK_AT_PERSON          | OTHER_KREDS    | yes    | . . . . . . . . .
            PROTECT_CONTACT         | OWN_KREDS      | yes    | . . . + - - . . +
            PROTECT_CONTACT         | OTHER_KREDS    | yes    | . . . . . . . . .
            CORRECT_PERSON          | OWN_KREDS      | yes    | . . . + - - . . -
            CORRECT_PERSON          | OTHER_KREDS    | yes    | . . . . . . . . .
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
            SEND_REMINDERS          | OWN_KREDS      | yes    | - - - + - - - - -
            """ + PolicyTableOfMeetings.ROWS;

    private PolicyTable() {}
}
