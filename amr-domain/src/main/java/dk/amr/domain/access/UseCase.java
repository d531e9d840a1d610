package dk.amr.domain.access;

/**
 * Everything that can be done with the program. Each has a class of the same name and at least one row in {@link
 * Policy}; one that lacks either fails the build.
 */
public enum UseCase {
    INITIALISE_INSTALLATION,
    MIGRATE_DATABASE,
    LOOK_AT_DATABASE,
    FOUND_KREDS,
    LIST_KREDSE,
    SIGN_IN,
    SIGN_OUT,
    REDEEM_SETUP_LINK,
    REDEEM_SIGN_IN_LINK,
    CHOOSE_LANGUAGE,
    ADD_ACCOUNT,
    DISABLE_ACCOUNT,
    CHANGE_ROLES,
    ISSUE_TOKEN,
    LIST_ACCOUNTS,
    VERIFY_AUDIT,
    LIST_AUDIT,
    IMPORT_REGISTER,
    EXPORT_REGISTER,
    LIST_PEOPLE,
    LOOK_AT_PERSON,
    PROTECT_CONTACT,
    REPORT_MANDATE,
    END_MANDATE,
    PAUSE_MANDATE,
    RESUME_MANDATE,
    LIST_MANDATES,
    CREATE_KOMMUNEGRUPPE,
    MAP_MUNICIPALITY,
    ADMIT_AMRS,
    LIST_KOMMUNEGRUPPER,
    LOOK_AT_KOMMUNEGRUPPE,
    REPORT_COVERAGE,
    REPORT_COVERAGE_TO_FU
}
