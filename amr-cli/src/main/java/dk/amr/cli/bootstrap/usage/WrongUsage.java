package dk.amr.cli.bootstrap.usage;

import dk.amr.cli.console.Action;
import dk.amr.cli.console.Trouble;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Likeness;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in words what is wrong with the arguments, and where help is. */
public final class WrongUsage {

    /** As many words as can be read at a glance. */
    private static final int FEW = 12;

    private WrongUsage() {}

    /** The command that the arguments ask for; a word alone, such as {@code amr register}, asks for nothing. */
    public static Action mustBeAction(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        Object command = last.commandSpec().userObject();
        if (command instanceof Action action) {
            return action;
        }
        String choices = String.join(", ", visible(last.commandSpec()));
        throw new Trouble(
                "Skriv også, hvad der skal ske: " + choices + "."
                        + hint(last.commandSpec()).danish(),
                "Say also what is to be done: " + choices + "."
                        + hint(last.commandSpec()).english());
    }

    public static Sentence of(ParameterException usage) {
        Sentence problem = problem(usage);
        Sentence hint = hint(usage.getCommandLine().getCommandSpec());
        return new Sentence(problem.danish() + hint.danish(), problem.english() + hint.english());
    }

    private static Sentence problem(ParameterException usage) {
        if (usage.getCause() instanceof InvalidValue invalid) {
            String name = name(usage);
            return new Sentence(
                    name + ": " + invalid.sentence().danish(),
                    name + ": " + invalid.sentence().english());
        }
        return switch (usage) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> {
                String names =
                        missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", "));
                yield new Sentence("Der mangler " + names + ".", names + " is missing.");
            }
            case OverwrittenOptionException twice ->
                new Sentence(name(twice) + " står flere gange.", name(twice) + " stands more than once.");
            default -> unusable(usage);
        };
    }

    private static Sentence unmatched(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().getFirst().replaceFirst("=.*", "");
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        if (first.startsWith("-")) {
            return meant(
                    "Valget " + first + " findes ikke.", "There is no option " + first + ".", first, options(command));
        }
        if (command.subcommands().isEmpty()) {
            return new Sentence("Der er et ord for meget.", "There is a word too many.");
        }
        return meant(
                "Kommandoen " + first + " findes ikke.", "There is no command " + first + ".", first, visible(command));
    }

    /** Names the one that was meant; where none is like it, all of them if they are few. */
    private static Sentence meant(String danish, String english, String written, List<String> known) {
        Optional<String> nearest = Likeness.nearest(written, known);
        if (nearest.isPresent()) {
            return new Sentence(
                    danish + " Mente du " + nearest.get() + "?", english + " Did you mean " + nearest.get() + "?");
        }
        String choices = String.join(", ", known);
        return known.size() > FEW
                ? new Sentence(danish, english)
                : new Sentence(danish + " Vælg " + choices + ".", english + " Choose " + choices + ".");
    }

    private static Sentence unusable(ParameterException usage) {
        ArgSpec argument = usage.getArgSpec();
        if (argument != null && List.of(int.class, Integer.class).contains(argument.type())) {
            return new Sentence(
                    "Værdien til " + name(argument) + " skal være et helt tal.",
                    "The value of " + name(argument) + " must be a whole number.");
        }
        String choices = choices(argument);
        return new Sentence(
                "Værdien til " + name(usage) + " kan ikke bruges."
                        + (choices.isEmpty() ? "" : " Vælg " + choices + "."),
                "The value of " + name(usage) + " cannot be used."
                        + (choices.isEmpty() ? "" : " Choose " + choices + "."));
    }

    private static String choices(@Nullable ArgSpec argument) {
        return argument == null || !argument.type().isEnum()
                ? ""
                : argument.paramLabel().replace('|', '/');
    }

    private static String name(ParameterException usage) {
        ArgSpec argument = usage.getArgSpec();
        return argument == null ? "amr" : name(argument);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<String> visible(CommandSpec command) {
        return command.subcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .toList();
    }

    private static Sentence hint(CommandSpec command) {
        String help = command.qualifiedName() + " --help";
        return new Sentence(" Se: " + help, " See: " + help);
    }
}
