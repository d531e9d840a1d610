package dk.amr.domain.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invented notes with what is to be found in them, as {@code {KIND:text}}; lines that begin with {@code #} explain, and
 * with {@code @} say who and what is in the register.
 */
record Corpus(Names names, List<Sample> samples) {

    private static final Pattern MARK = Pattern.compile("\\{([A-Z]+):([^}]*)}");

    /** A note and what is to be found in it. */
    record Sample(String note, List<Finding> gold) {

        static Sample of(String line) {
            StringBuilder note = new StringBuilder();
            List<Finding> gold = new ArrayList<>();
            Matcher mark = MARK.matcher(line);
            while (mark.find()) {
                mark.appendReplacement(note, "");
                int start = note.codePointCount(0, note.length());
                note.append(mark.group(2));
                gold.add(
                        new Finding(start, note.codePointCount(0, note.length()), Finding.Kind.valueOf(mark.group(1))));
            }
            mark.appendTail(note);
            return new Sample(note.toString(), List.copyOf(gold));
        }
    }

    static Corpus read(String half) {
        List<Names.Called> people = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        for (String line : text(half + ".txt").lines().toList()) {
            if (line.startsWith("@person ")) {
                String name = line.substring(8);
                int cut = name.lastIndexOf(' ');
                people.add(new Names.Called(name.substring(0, cut), name.substring(cut + 1)));
            } else if (line.startsWith("@place ")) {
                places.add(line.substring(7));
            } else if (!line.startsWith("#")) {
                samples.add(Sample.of(line));
            }
        }
        return new Corpus(new Names(people, places), samples);
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return "Corpus";
    }
}
