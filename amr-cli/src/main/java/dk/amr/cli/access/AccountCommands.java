package dk.amr.cli.access;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** The accounts of a kreds. */
@Command(
        name = "account",
        subcommands = {
            AddAccountCommand.class,
            ChangeRolesCommand.class,
            DisableAccountCommand.class,
            EnableAccountCommand.class,
            LimitAccountCommand.class,
            NameAccountCommand.class,
            EndSessionsCommand.class,
            ResetPasswordCommand.class,
            SendPasswordLinkCommand.class,
            ResetSecondStepCommand.class,
            IssueTokenCommand.class,
            ListAccountsCommand.class
        })
public final class AccountCommands extends CommandGroup {}
