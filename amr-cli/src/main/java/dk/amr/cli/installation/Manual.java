package dk.amr.cli.installation;

import dk.amr.cli.console.settings.Setting;
import dk.amr.domain.shared.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual pages: one of the program and one of each entity, told from the commands themselves. */
final class Manual {

    private final Language language;

    private Manual(Language language) {
        this.language = language;
    }

    /** The pages of the program whose commands these are, by the names of their files. */
    static Map<String, String> of(CommandSpec program, Language language) {
        Manual manual = new Manual(language);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("amr.1", manual.program(program));
        for (CommandSpec entity : visible(program)) {
            if (!visible(entity).isEmpty()) {
                pages.put(file(entity) + ".1", manual.entity(entity));
            }
        }
        return pages;
    }

    private String program(CommandSpec program) {
        Roff page = begin(program);
        page.section(word("VALG TIL ALLE KOMMANDOER", "OPTIONS OF EVERY COMMAND"));
        program.options().forEach(option -> argument(page, option));
        page.section(word("KOMMANDOER", "COMMANDS"));
        visible(program).stream().filter(each -> visible(each).isEmpty()).forEach(each -> command(page, each));
        page.section(word("KOMMANDOER MED EGEN SIDE", "COMMANDS WITH A PAGE OF THEIR OWN"));
        for (CommandSpec entity : visible(program)) {
            if (!visible(entity).isEmpty()) {
                page.item(
                        entity.qualifiedName() + " …",
                        description(entity) + " " + word("Se ", "See ") + file(entity) + "(1).");
            }
        }
        page.section(word("INDSTILLINGER", "SETTINGS"));
        page.line(
                word(
                        "Sættes i miljøet eller i amr.yaml i $AMR_HOME, dér som port: 9000. Se dem med: amr config show",
                        "Set in the environment, or in amr.yaml in $AMR_HOME, there as port: 9000. See them by: amr config show"));
        for (Setting setting : Setting.values()) {
            page.item(setting.name(), setting.meaning().in(language));
        }
        return page.text();
    }

    private String entity(CommandSpec entity) {
        Roff page = begin(entity);
        page.section(word("KOMMANDOER", "COMMANDS"));
        visible(entity).forEach(each -> command(page, each));
        page.section(word("SE OGSÅ", "SEE ALSO"));
        page.line("amr(1)");
        return page.text();
    }

    private Roff begin(CommandSpec command) {
        Roff page = new Roff(file(command));
        page.section(word("NAVN", "NAME"));
        page.name(file(command), description(command));
        page.section(word("BRUG", "SYNOPSIS"));
        page.synopsis(synopsis(command));
        return page;
    }

    private void command(Roff page, CommandSpec command) {
        page.subsection(command.qualifiedName());
        page.synopsis(synopsis(command));
        page.paragraph(description(command));
        command.positionalParameters().forEach(parameter -> argument(page, parameter));
        command.options().stream().filter(option -> !option.inherited()).forEach(option -> argument(page, option));
        Arrays.stream(command.usageMessage().footer())
                .map(Manual::words)
                .filter(words -> !words.isEmpty())
                .forEach(page::paragraph);
        visible(command).forEach(each -> command(page, each));
    }

    private static void argument(Roff page, ArgSpec argument) {
        if (!argument.hidden()) {
            String name = argument instanceof OptionSpec option
                    ? String.join(", ", option.names()) + (option.arity().max() == 0 ? "" : " " + option.paramLabel())
                    : argument.paramLabel();
            page.item(name, words(argument.description()));
        }
    }

    private static String synopsis(CommandSpec command) {
        return new Help(command, Help.defaultColorScheme(Help.Ansi.OFF))
                .synopsis(0)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String description(CommandSpec command) {
        return words(command.usageMessage().description());
    }

    private static String words(String... description) {
        return String.join(" ", description)
                .replace("%n", " ")
                .replace("%%", "%")
                .strip();
    }

    private static List<CommandSpec> visible(CommandSpec command) {
        return command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(each -> !each.usageMessage().hidden())
                .distinct()
                .toList();
    }

    private static String file(CommandSpec command) {
        return command.qualifiedName("-");
    }

    private String word(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }
}
