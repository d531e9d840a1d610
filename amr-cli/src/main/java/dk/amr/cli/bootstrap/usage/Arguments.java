package dk.amr.cli.bootstrap.usage;

import dk.amr.domain.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** What must be known of the arguments before they are parsed. */
public final class Arguments {

    private static final Set<String> HELP = Set.of("--help", "-h");

    private Arguments() {}

    /** The language that is asked for; Danish where none is, or one that nobody here speaks. */
    public static Language language(String... arguments) {
        List<String> all = List.of(arguments);
        for (int place = 0; place < all.size(); place++) {
            String argument = all.get(place);
            boolean isNext = argument.equals("--lang") && place + 1 < all.size();
            if ((isNext ? all.get(place + 1) : argument.replaceFirst("^--lang=", "")).equals("en")
                    && argument.startsWith("--lang")) {
                return Language.ENGLISH;
            }
        }
        return Language.DANISH;
    }

    /** What is asked for as other programs are asked, {@code help register} and {@code --version}, in our own words. */
    public static String[] inOurWords(String... arguments) {
        if (arguments.length == 0) {
            return arguments;
        }
        String[] words = arguments.clone();
        words[0] = switch (words[0]) {
            case "help" -> "--help";
            case "--version" -> "version";
            default -> words[0];
        };
        return words;
    }

    public static boolean wantDetails(String... arguments) {
        return List.of(arguments).contains("--debug");
    }

    /**
     * The command that help is wanted for, as deep as the words go; none when no help is asked for. Refuses a command
     * that there is not.
     */
    public static Optional<CommandSpec> helpWanted(CommandLine program, String... arguments) {
        if (List.of(arguments).stream().noneMatch(HELP::contains)) {
            return Optional.empty();
        }
        CommandLine reached = program;
        String before = "";
        for (String argument : arguments) {
            CommandLine named = reached.getSubcommands().get(argument);
            if (named == null && mustBeCommand(argument, before, reached)) {
                throw new UnmatchedArgumentException(reached, List.of(argument));
            }
            reached = named == null ? reached : named;
            before = argument;
        }
        return Optional.of(reached.getCommandSpec());
    }

    private static boolean mustBeCommand(String argument, String before, CommandLine reached) {
        OptionSpec option = reached.getCommandSpec().findOption(before);
        boolean isValue = option != null && option.arity().min() > 0;
        return !reached.getSubcommands().isEmpty() && !argument.startsWith("-") && !isValue;
    }
}
