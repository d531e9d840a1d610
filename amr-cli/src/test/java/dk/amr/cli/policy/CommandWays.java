package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;

/** How to do things on the command line. */
final class CommandWays {

    static final List<Way> ALL = List.of(
            Way.command(
                    UseCase.INITIALISE_INSTALLATION,
                    (who, thing) -> who.onEmptyHome("init", "--kreds", "Bornholm", "--admin", thing.name())),
            Way.command(UseCase.MIGRATE_DATABASE, (who, thing) -> who.command("db", "migrate")),
            Way.command(UseCase.LOOK_AT_DATABASE, (who, thing) -> who.command("db", "status")),
            Way.command(UseCase.CREATE_BACKUP, (who, thing) -> who.onTheMachine("backup", "create", thing.name())),
            Way.command(UseCase.VERIFY_BACKUP, (who, thing) -> who.onTheMachine("backup", "verify", thing.name())),
            Way.dryRun(
                    UseCase.RESTORE_BACKUP,
                    (who, thing) -> who.onTheMachine("backup", "restore", thing.name(), "--dry-run")),
            Way.command(
                    UseCase.FOUND_KREDS,
                    (who, thing) -> who.command("kreds", "create", "Bornholm", "--admin", thing.name())),
            Way.command(UseCase.LIST_KREDSE, (who, thing) -> who.command("kreds", "list")),
            Way.command(
                    UseCase.NAME_ACCOUNT,
                    (who, thing) -> who.command("account", "name", thing.name(), "--name", "Nora Prøve")),
            Way.command(
                    UseCase.ADD_ACCOUNT, (who, thing) -> who.command("account", "add", thing.name(), "--role", "fu")),
            Way.command(UseCase.DISABLE_ACCOUNT, (who, thing) -> who.command("account", "disable", thing.name())),
            Way.command(
                    UseCase.CHANGE_ROLES,
                    (who, thing) -> who.command("account", "roles", thing.name(), "--role", "fu")),
            Way.command(UseCase.RESET_SECOND_STEP, (who, thing) -> who.command("account", "totp-reset", thing.name())),
            Way.command(UseCase.RESET_PASSWORD, (who, thing) -> who.command("account", "reset", thing.name())),
            Way.command(UseCase.ISSUE_TOKEN, (who, thing) -> who.command("account", "token", thing.name())),
            Way.command(UseCase.ENABLE_ACCOUNT, (who, thing) -> who.command("account", "enable", thing.name())),
            Way.command(UseCase.END_SESSIONS, (who, thing) -> who.command("account", "sessions-end", thing.name())),
            Way.command(
                    UseCase.SEND_PASSWORD_LINK, (who, thing) -> who.command("account", "password-link", thing.name())),
            Way.command(UseCase.LIST_ACCOUNTS, (who, thing) -> who.command("account", "list")),
            Way.command(UseCase.VERIFY_AUDIT, (who, thing) -> who.command("audit", "verify")),
            Way.command(UseCase.LIST_AUDIT, (who, thing) -> who.command("audit", "list")),
            Way.command(
                    UseCase.IMPORT_REGISTER,
                    (who, thing) -> who.commandOnFile("f1-register.csv", "register", "import")),
            Way.command(UseCase.EXPORT_REGISTER, (who, thing) -> who.commandOnFile("out.csv", "register", "export")),
            Way.command(UseCase.LIST_IMPORTS, (who, thing) -> who.command("register", "imports")),
            Way.command(UseCase.UNDO_IMPORT, (who, thing) -> who.command("register", "undo", thing.name())),
            Way.command(
                    UseCase.REPORT_MANDATE,
                    (who, thing) -> who.command(
                            "mandate",
                            "report",
                            "--person",
                            thing.id().toString(),
                            "--workplace",
                            Things.WORKPLACE,
                            "--role",
                            "TR",
                            "--from",
                            "2027-01-01")),
            Way.command(
                    UseCase.END_MANDATE,
                    (who, thing) -> who.command(
                            "mandate",
                            "end",
                            "--id",
                            thing.id().toString(),
                            "--on",
                            "2027-01-03",
                            "--reason",
                            "other")),
            Way.command(
                    UseCase.PAUSE_MANDATE,
                    (who, thing) ->
                            who.command("mandate", "pause", "--id", thing.id().toString(), "--on", "2027-01-03")),
            Way.command(
                    UseCase.RESUME_MANDATE,
                    (who, thing) ->
                            who.command("mandate", "resume", "--id", thing.id().toString(), "--on", "2027-01-03")),
            Way.command(
                    UseCase.ACTIVATE_MANDATE,
                    (who, thing) -> who.command(
                            "mandate", "activate", "--id", thing.id().toString())),
            Way.command(
                    UseCase.REJECT_MANDATE,
                    (who, thing) ->
                            who.command("mandate", "reject", "--id", thing.id().toString(), "--reason", "data-error")),
            Way.command(
                    UseCase.RENEW_MANDATE,
                    (who, thing) ->
                            who.command("mandate", "renew", "--id", thing.id().toString(), "--elected", "2027-12-01")),
            Way.command(
                    UseCase.TRANSFER_MANDATE,
                    (who, thing) -> who.command(
                            "mandate",
                            "transfer",
                            "--id",
                            thing.id().toString(),
                            "--on",
                            "2027-01-03",
                            "--to",
                            Things.WORKPLACE,
                            "--elected",
                            "2027-02-01")),
            Way.command(
                    UseCase.CORRECT_MANDATE,
                    (who, thing) -> who.command(
                            "mandate", "correct", "--id", thing.id().toString(), "--elected", "2025-12-15")),
            Way.command(UseCase.LIST_MANDATES, (who, thing) -> who.command("mandate", "list")),
            Way.command(
                    UseCase.CREATE_KOMMUNEGRUPPE,
                    (who, thing) -> who.command(
                            "kommunegruppe", "create", thing.name(), "--municipality", Things.freeMunicipality())),
            Way.command(
                    UseCase.MAP_MUNICIPALITY,
                    (who, thing) -> who.command(
                            "kommunegruppe", "map", thing.name(), "--municipality", "Samsø", "--from", "2027-02-01")),
            Way.command(
                    UseCase.ADMIT_AMRS,
                    (who, thing) -> who.command("kommunegruppe", "admit-amrs", thing.name(), "--from", "2027-02-01")),
            Way.command(UseCase.LIST_KOMMUNEGRUPPER, (who, thing) -> who.command("kommunegruppe", "list")),
            Way.command(UseCase.ROTATE_KEYS, (who, thing) -> who.command("key", "rotate")),
            Way.command(UseCase.LIST_KEYS, (who, thing) -> who.command("key", "list")),
            Way.command(UseCase.RUN_RETENTION, (who, thing) -> who.command("retention", "run")),
            Way.command(UseCase.LIST_JOBS, (who, thing) -> who.command("jobs", "list")),
            Way.command(UseCase.REPORT_COVERAGE, (who, thing) -> who.command("report", "coverage")),
            Way.command(
                    UseCase.REPORT_COVERAGE_TO_FU,
                    (who, thing) -> who.command("report", "coverage", "--audience", "fu")));

    private CommandWays() {}
}
