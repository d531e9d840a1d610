package dk.amr.domain.guard.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Reads a section of a list that is shipped with the program. */
final class Listed {

    private Listed() {}

    /** The words below the heading in brackets, folded. */
    static Set<String> in(String file, String section) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Listed.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return section(lines, "[" + section + "]");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> section(BufferedReader lines, String heading) throws IOException {
        Set<String> words = new HashSet<>();
        boolean isIn = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                isIn = line.equals(heading);
            } else if (isIn) {
                for (String word : line.strip().split(" +")) {
                    words.add(Letters.folded(word));
                }
            }
        }
        words.remove("");
        return Set.copyOf(words);
    }
}
