package dk.amr.cli.groundrule;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Ground rules. */
@Command(
        name = "groundrules",
        subcommands = {
            PublishGroundRulesCommand.class,
            ShowGroundRulesCommand.class,
            AcknowledgeGroundRulesCommand.class
        })
public final class GroundRulesCommands extends CommandGroup {}
