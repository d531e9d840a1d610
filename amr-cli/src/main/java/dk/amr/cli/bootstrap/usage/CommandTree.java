package dk.amr.cli.bootstrap.usage;

import com.google.inject.Injector;
import dk.amr.cli.access.AccountCommands;
import dk.amr.cli.access.AuditCommands;
import dk.amr.cli.consent.ConsentCommands;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.cli.console.Needs;
import dk.amr.cli.delivery.OutboxCommands;
import dk.amr.cli.demo.DemoCommands;
import dk.amr.cli.groundrule.GroundRulesCommands;
import dk.amr.cli.guard.GuardCommands;
import dk.amr.cli.installation.AboutCommands;
import dk.amr.cli.installation.ConfigCommands;
import dk.amr.cli.installation.DatabaseCommands;
import dk.amr.cli.installation.SetUpCommands;
import dk.amr.cli.installation.backup.BackupCommands;
import dk.amr.cli.job.JobCommands;
import dk.amr.cli.key.KeyCommands;
import dk.amr.cli.kommunegruppe.KommunegruppeCommands;
import dk.amr.cli.kreds.KredsCommands;
import dk.amr.cli.leave.LeaveCommands;
import dk.amr.cli.mandate.MandateCommands;
import dk.amr.cli.meeting.MeetingCommands;
import dk.amr.cli.network.NetworkCommands;
import dk.amr.cli.offer.OfferCommands;
import dk.amr.cli.register.RegisterCommands;
import dk.amr.cli.report.ReportCommands;
import dk.amr.cli.retention.RetentionCommands;
import dk.amr.cli.serve.ServeCommands;
import dk.amr.cli.task.TaskCommands;
import dk.amr.domain.shared.Language;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/** Every command there is. */
public final class CommandTree {

    /** The table of contents. */
    public static final List<CommandGroup> GROUPS = List.of(
            new SetUpCommands(),
            new DemoCommands(),
            new ServeCommands(),
            new KredsCommands(),
            new RegisterCommands(),
            new MandateCommands(),
            new KommunegruppeCommands(),
            new NetworkCommands(),
            new GroundRulesCommands(),
            new OfferCommands(),
            new MeetingCommands(),
            new GuardCommands(),
            new LeaveCommands(),
            new ConsentCommands(),
            new TaskCommands(),
            new OutboxCommands(),
            new JobCommands(),
            new KeyCommands(),
            new RetentionCommands(),
            new ReportCommands(),
            new AccountCommands(),
            new AuditCommands(),
            new BackupCommands(),
            new DatabaseCommands(),
            new ConfigCommands(),
            new AboutCommands());

    private CommandTree() {}

    /** The commands with nothing behind them, for help. */
    public static CommandLine toLookAt(GlobalOptions options, Language language) {
        return of(GROUPS, options, new Blank(), language);
    }

    /**
     * As {@link #toLookAt}, for checking those arguments. Where they name an entity or a command that stands alone,
     * only the commands of those are there: to put all of them together takes longer than most of them do.
     */
    public static CommandLine toCheck(GlobalOptions options, Language language, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        List<CommandGroup> named = GROUPS.stream()
                .filter(group -> names(group).stream().anyMatch(words::contains))
                .toList();
        return of(named.isEmpty() ? GROUPS : named, options, new Blank(), language);
    }

    /** The wanted command with everything it works with, and with the arguments in place. */
    public static Action action(
            Class<? extends Action> wanted, Injector injector, GlobalOptions options, String... arguments) {
        IFactory factory = new IFactory() {
            @Override
            public <T> T create(Class<T> type) throws Exception {
                return type.equals(wanted) ? injector.getInstance(type) : new Blank().create(type);
            }
        };
        CommandGroup group = groupOf(wanted);
        // what works with nothing tells of the program itself, all of it
        boolean tellsOfAll = group.surroundings() == Needs.Surroundings.NOTHING;
        CommandLine program = of(tellsOfAll ? GROUPS : List.of(group), options, factory, options.language());
        return WrongUsage.mustBeAction(program.parseArgs(arguments));
    }

    public static CommandGroup groupOf(Class<? extends Action> action) {
        return GROUPS.stream().filter(group -> group.has(action)).findFirst().orElseThrow();
    }

    /** The word before the commands of the group; none where they stand alone, like {@code init}. */
    private static String entity(CommandGroup group) {
        return group.getClass().getAnnotation(Command.class).name();
    }

    /** The words by which its commands begin: the entity, or their own names where they stand alone. */
    private static List<String> names(CommandGroup group) {
        return entity(group).isEmpty()
                ? Arrays.stream(group.getClass().getAnnotation(Command.class).subcommands())
                        .map(command -> command.getAnnotation(Command.class).name())
                        .toList()
                : List.of(entity(group));
    }

    private static CommandLine of(
            List<CommandGroup> groups, GlobalOptions options, IFactory factory, Language language) {
        CommandLine program = new CommandLine(options, factory);
        for (CommandGroup group : groups) {
            Command command = group.getClass().getAnnotation(Command.class);
            if (entity(group).isEmpty()) {
                List.of(command.subcommands()).forEach(program::addSubcommand);
            } else {
                program.addSubcommand(group.getClass());
            }
        }
        program.setResourceBundle(HelpTexts.in(language));
        ColumnHelp.addTo(program, language);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setUsageHelpAutoWidth(true);
        program.setExpandAtFiles(false);
        Converters.register(program);
        return program;
    }
}
