package dk.amr.cli.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A source file as somebody reads it. */
record SourceFile(String path, String text) {

    private static final int LINES_IN_THE_DOMAIN = 200;
    private static final int LINES_ELSEWHERE = 250;
    private static final int WIDTH = 120;

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
    private static final Pattern CATCHES_ANYTHING =
            Pattern.compile("catch \\((\\w+ \\| )*(Exception|Throwable|RuntimeException|Error)\\b");

    /** Every source file of the project. */
    static List<SourceFile> all() {
        return Stream.of("amr-domain", "amr-persistence", "amr-web", "amr-cli")
                .flatMap(module -> under(Path.of("..", module, "src")))
                .toList();
    }

    private static Stream<SourceFile> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(SourceFile::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SourceFile read(Path file) {
        try {
            return new SourceFile(file.normalize().toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean catchesAnything() {
        return CATCHES_ANYTHING.matcher(text).find();
    }

    /** What stands in a reader's way. */
    List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        int most = path.contains("amr-domain/src/main/") ? LINES_IN_THE_DOMAIN : LINES_ELSEWHERE;
        if (text.lines().count() > most) {
            obstacles.add(path + " is longer than " + most + " lines");
        }
        withoutTexts().filter(line -> line.length() > WIDTH).forEach(line -> obstacles.add(path + " is wide: " + line));
        if (text.indexOf('\t') >= 0) {
            obstacles.add(path + " has a tab");
        }
        if (UNFINISHED.matcher(text).find()) {
            obstacles.add(path + " is not finished");
        }
        return obstacles;
    }

    // a sentence, a table and a statement are read as they stand
    private Stream<String> withoutTexts() {
        return STRING.matcher(TEXT_BLOCK.matcher(text).replaceAll("\"\""))
                .replaceAll("\"\"")
                .lines();
    }

    @Override
    public String toString() {
        return path;
    }
}
