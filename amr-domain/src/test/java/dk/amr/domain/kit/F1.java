package dk.amr.domain.kit;

import dk.amr.domain.register.file.ListedRegisterFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The fixture F1 of the acceptance document: nine AMRs, their leaders and TRs, and six members without a mandate. */
public final class F1 {

    /** The day on which F1 stands as it is described. */
    public static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private F1() {}

    /** The file, to be read once. */
    public static ListedRegisterFile file() {
        return ListedRegisterFile.of(text());
    }

    /** The file in which the first of these stands in place of the second, and so on by twos. */
    public static ListedRegisterFile fileWith(String... wordsAndOthers) {
        String text = text();
        for (int i = 0; i < wordsAndOthers.length; i += 2) {
            text = text.replace(wordsAndOthers[i], wordsAndOthers[i + 1]);
        }
        return ListedRegisterFile.of(text);
    }

    /** The file with more lines below. */
    public static ListedRegisterFile fileAnd(String... lines) {
        return ListedRegisterFile.of(text() + String.join("\n", lines));
    }

    /** The file as text, its cells divided by semicolons. */
    public static String text() {
        try (InputStream file = F1.class.getResourceAsStream("f1-register.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
