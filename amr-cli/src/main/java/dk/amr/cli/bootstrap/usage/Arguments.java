package dk.amr.cli.bootstrap.usage;

import dk.amr.domain.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

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
        List<String> words = new ArrayList<>(List.of(arguments));
        if (!words.isEmpty() && words.getFirst().equals("help")) {
            words.set(0, "--help");
        }
        if (!words.isEmpty() && words.getFirst().equals("--version")) {
            words.set(0, "version");
        }
        return words.toArray(String[]::new);
    }

    public static boolean wantDetails(String... arguments) {
        return List.of(arguments).contains("--debug");
    }

    /** The command that help is wanted for, as deep as the words go; none when no help is asked for. */
    public static Optional<CommandSpec> helpWanted(CommandLine program, String... arguments) {
        if (List.of(arguments).stream().noneMatch(HELP::contains)) {
            return Optional.empty();
        }
        CommandLine reached = program;
        for (String argument : arguments) {
            reached = reached.getSubcommands().getOrDefault(argument, reached);
        }
        return Optional.of(reached.getCommandSpec());
    }
}
