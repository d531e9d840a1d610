package dk.amr.cli.bootstrap.usage;

import dk.amr.domain.register.file.ColumnMeaning;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What is said of the columns below the help of the command that reads them. */
final class ColumnHelp {

    private static final Sentence HEADING = new Sentence(
            "Kolonnerne, i en hvilken som helst rækkefølge:", "The columns, in any order, by their Danish headings:");

    private ColumnHelp() {}

    /** Puts it below the help, where the program has the command. */
    static void addTo(CommandLine program, Language language) {
        Optional.ofNullable(program.getSubcommands().get("register"))
                .map(register -> register.getSubcommands().get("import"))
                .ifPresent(reading -> reading.getCommandSpec()
                        .usageMessage()
                        .footer(Stream.concat(Stream.of("", HEADING.in(language)), columns(language))
                                .toArray(String[]::new)));
    }

    private static Stream<String> columns(Language language) {
        String example = new Sentence(" Fx ", " Such as ").in(language);
        return Arrays.stream(RegisterColumn.values()).map(column -> {
            ColumnMeaning meaning = ColumnMeaning.of(column);
            return column.heading() + ": " + meaning.sentence().in(language) + example + meaning.example();
        });
    }
}
